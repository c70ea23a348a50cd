package org.linli.catalog.search;

/** How likely an item is meant where a question leaves several open. */
public final class Priors {

    private Priors() {
    }

    /**
     * @param asked    its guide is compiled, as it is for what is asked most
     * @param personal it serves natural persons
     * @param first    it is the first situation of its main item
     */
    public static float of(boolean asked, boolean personal, boolean first) {
        return (asked ? 0.4f : 0) + (personal ? 0.2f : 0) + (first ? 0.4f : 0);
    }
}
