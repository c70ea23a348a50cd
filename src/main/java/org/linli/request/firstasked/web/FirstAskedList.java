package org.linli.request.firstasked.web;

import java.util.List;

/**
 * Model of {@code firstasked/list.jte}.
 *
 * @param offered what colleagues want the reader to take over
 * @param mine    what the reader answers for
 * @param all     everybody's, or null for those who see only their own
 * @param more    there are more than are shown
 */
public record FirstAskedList(List<FirstAskedLine> offered, List<FirstAskedLine> mine,
                             @org.jspecify.annotations.Nullable List<FirstAskedLine> all, boolean more) {
}
