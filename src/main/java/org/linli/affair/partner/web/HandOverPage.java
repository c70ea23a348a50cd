package org.linli.affair.partner.web;

import java.util.List;
import java.util.Set;
import org.linli.affair.partner.HandOver;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * Model of {@code affair/handOvers.jte}.
 *
 * @param open of what was handed over, what still lies with this centre
 */
public record HandOverPage(List<HandOver> handOvers, Set<String> open, List<Option> partners, Typed typed, FormErrors errors,
                           String refusal) {

    /** What was typed. */
    public record Typed(String subject, String partner, String note, boolean contact) {

        static final Typed EMPTY = new Typed("", "", "", false);
    }
}
