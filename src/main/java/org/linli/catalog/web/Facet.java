package org.linli.catalog.web;

import java.util.List;

/** One way to narrow the list. */
public record Facet(String name, String title, List<Choice> choices) {

    /**
     * @param count how many items this choice would leave
     * @param href  chooses it, or takes the choice back
     */
    public record Choice(String label, int count, boolean on, String href) {
    }

    public boolean isUsed() {
        return choices.stream().anyMatch(Choice::on);
    }
}
