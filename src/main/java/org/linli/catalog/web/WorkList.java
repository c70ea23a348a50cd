package org.linli.catalog.web;

import java.util.List;
import org.linli.catalog.ItemVersion;
import org.linli.web.Option;

/**
 * The items as clerks keep them.
 *
 * @param waiting     the oldest drafts and versions in review that this clerk may see, of waitingCount
 * @param lines       one page of the list
 * @param found       how many there are
 * @param compiled    how many of those have a whole guide
 */
public record WorkList(Filter filter, boolean unfinished, List<Option> departments, List<Option> channels,
                       List<ItemVersion> waiting, int waitingCount, List<ItemLine> lines, int found, int compiled, String newer,
                       String older) {

    public String query() {
        return filter.with("", "").replaceFirst("^/catalog\\??", "");
    }
}
