package org.linli.request.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.supervision.Card;
import org.linli.request.supervision.UnitSummary;
import org.linli.web.FormErrors;

/**
 * Model of {@code supervision/cards.jte}.
 *
 * @param reviewed the month was summed up
 * @param making   null for who may not sum up
 * @param waiting  cards of whatever month that ask something of this person
 */
public record CardsPage(MonthForm month, boolean reviewed, @Nullable Making making, List<Row> rows, List<Line> waiting,
                        String export) {

    /** @param latest the last month that is over */
    public record Making(String month, String latest, FormErrors errors) {
    }

    /** @param card null where the month proposed none, or it is not this person's to see */
    public record Row(UnitSummary summary, String unit, @Nullable Card card) {
    }

    /** @param asks something of this person now */
    public record Line(Card card, String unit, String grounds, boolean asks) {
    }

    static String tone(Card card) {
        return !card.status().holds() && !card.status().waits() ? "" : card.colour() == org.linli.request.supervision.Colour.RED
                ? "bad" : "warn";
    }

    public String toneOf(Card card) {
        return tone(card);
    }
}
