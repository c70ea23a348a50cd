package org.linli.request.firstasked.web;

import java.time.Instant;

/**
 * An open responsibility in a list.
 *
 * @param waiting for whose answer it waits, in words; empty where for nobody's
 */
public record FirstAskedLine(String number, String title, String category, String status, String person, Instant since,
                             boolean forced, String waiting, boolean told) {
}
