package org.linli.request.agency.web;

import java.util.List;
import org.linli.web.FormErrors;

/**
 * Model of {@code agency/my.jte}.
 *
 * @param given    whom the reader lets act
 * @param received for whom the reader acts now
 */
public record MyAgencyPage(List<AgencyLine> given, List<AgencyLine> received, AgencyChoices choices, AgencyForm form,
                           FormErrors errors, String refusal) {
}
