package org.linli.request.agency.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.agency.AgencyKind;
import org.linli.web.FormErrors;

/**
 * Model of {@code agency/work.jte}.
 *
 * @param kind     of the list, null for all
 * @param received for whom the reader acts now
 * @param choices  null for those who take nothing down here
 */
public record WorkAgencyPage(Map<AgencyKind, Integer> counts, @Nullable AgencyKind kind, List<AgencyLine> lines,
                             List<AgencyLine> received, @Nullable AgencyChoices choices, AgencyForm form, FormErrors errors,
                             String refusal, int megabytes) {

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
