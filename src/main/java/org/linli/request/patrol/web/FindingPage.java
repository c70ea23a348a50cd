package org.linli.request.patrol.web;

import java.util.List;
import org.linli.request.RequestSheet;
import org.linli.web.FormErrors;

/**
 * Model of {@code patrol/finding.jte}.
 *
 * @param lead   who has it, by name; empty where nobody
 * @param steps  what happened, oldest first
 * @param maySettle it can still be settled on the spot
 */
public record FindingPage(RequestSheet sheet, String category, String place, String lead, List<Step> steps,
                          boolean maySettle, String done, FormErrors errors) {

    public record Step(String at, String what, String said) {
    }
}
