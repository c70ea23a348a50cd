package org.linli.request.supervision.web;

import java.time.Instant;
import java.util.List;
import org.linli.request.supervision.Card;
import org.linli.request.supervision.UnitSummary;
import org.linli.web.FormErrors;

/**
 * Model of {@code supervision/card.jte}.
 *
 * @param evidence what each ground rests on, as many lines as there are grounds
 */
public record CardPage(Card card, UnitSummary summary, String unit, List<Evidence> evidence, List<Card.Step> steps,
                       Ways ways, String typed, FormErrors errors) {

    /**
     * @param text    the ground, with its figures
     * @param numbers of the requests behind it; empty for a rate
     */
    public record Evidence(String text, List<String> numbers) {
    }

    /**
     * What this person may do.
     *
     * @param bench requests can be opened
     * @param until an appeal is possible until then, null where none is
     */
    public record Ways(boolean decide, boolean appeal, boolean rule, boolean bench, @org.jspecify.annotations.Nullable Instant until) {
    }

    public String tone() {
        return CardsPage.tone(card);
    }
}
