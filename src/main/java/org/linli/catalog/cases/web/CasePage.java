package org.linli.catalog.cases.web;

import java.util.List;
import org.linli.catalog.Material;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.cases.CaseGuide;

/**
 * Model of {@code catalog/case.jte}: the next question, or what the case comes to.
 *
 * @param answers where each answer of the next question leads
 * @param changes where each answer given can be given anew
 * @param back    address of the question before, empty at the first
 * @param results of a case that is clear; empty before
 */
public record CasePage(CaseGuide guide, CaseGuide.Walk walk, List<String> answers, List<String> changes, String back,
                       List<Result> results) {

    /** @param papers of this case; @param spared that others need for the item and this case does not */
    public record Result(ServiceItem item, String department, List<Material> papers, List<Material> spared) {
    }
}
