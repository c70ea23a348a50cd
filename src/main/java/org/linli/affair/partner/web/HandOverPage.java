package org.linli.affair.partner.web;

import java.util.List;
import org.linli.affair.partner.HandOver;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/** Model of {@code affair/handOvers.jte}. */
public record HandOverPage(List<HandOver> handOvers, List<Option> partners, Typed typed, FormErrors errors,
                           String refusal) {

    /** What was typed. */
    public record Typed(String subject, String partner, String note, boolean contact) {

        static final Typed EMPTY = new Typed("", "", "", false);
    }
}
