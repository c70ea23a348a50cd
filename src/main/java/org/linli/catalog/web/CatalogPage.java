package org.linli.catalog.web;

import java.util.List;
import org.linli.catalog.ChannelCounts;

/**
 * The list of items, narrowed and searched.
 *
 * @param lines    one page of them
 * @param found    how many there are in all
 * @param loosely  nothing answers exactly
 * @param ready    words are understood; false in the first moments after a start
 * @param newer    address of the page before, empty where there is none
 * @param older    address of the next one
 */
public record CatalogPage(Filter filter, ChannelCounts counts, List<Facet> facets, List<ItemLine> lines, int found,
                          boolean loosely, boolean ready, String newer, String older) {

    public Facet facet(String name) {
        return facets.stream().filter(facet -> facet.name().equals(name)).findFirst().orElseThrow();
    }
}
