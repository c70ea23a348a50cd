package org.linli.affair.partner.web;

import java.util.List;
import java.util.Map;
import org.linli.affair.partner.HandOver.State;
import org.linli.affair.partner.Partner;
import org.linli.affair.partner.Partners;
import org.linli.web.FormErrors;

/** Model of {@code affair/partners.jte}. @param secret just made, shown this once; else empty */
public record PartnerList(List<Row> rows, Partners.Wanted form, FormErrors errors, String secret) {

    public record Row(Partner partner, Map<State, Integer> counts) {

        public int count(State state) {
            return counts.getOrDefault(state, 0);
        }
    }
}
