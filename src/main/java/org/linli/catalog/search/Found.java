package org.linli.catalog.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param loosely little was found exactly, so what sounds or looks alike was taken too
 * @param marks   the words to mark in a name, longest first
 */
public record Found(List<Hit> hits, boolean loosely, List<String> marks) {

    public static final Found NOTHING = new Found(List.of(), false, List.of());

    /** @param score best 1 or a little above; of use only to compare */
    public record Hit(String code, String name, double score) {
    }
}
