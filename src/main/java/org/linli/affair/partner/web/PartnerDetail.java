package org.linli.affair.partner.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.affair.partner.HandOver;
import org.linli.affair.partner.HandOver.State;
import org.linli.affair.partner.Partner;

/** Model of {@code affair/partner.jte}. @param state null: all */
public record PartnerDetail(Partner partner, @Nullable State state, Map<State, Integer> counts, List<HandOver> handOvers) {

    public int count(State one) {
        return counts.getOrDefault(one, 0);
    }

    public static String tone(State state) {
        return switch (state) {
            case TAKEN, BY_PHONE -> "good";
            case QUEUED -> "info";
            case FAILED -> "warn";
            case DEAD -> "bad";
        };
    }
}
