package org.linli.catalog.cases.web;

import java.util.List;
import org.linli.catalog.cases.CaseGuide;
import org.linli.catalog.cases.CaseRules;

/**
 * Model of {@code catalog/caseEdit.jte}.
 *
 * @param questions with empty rows to write in
 * @param changed   somebody else kept another version meanwhile
 */
public record CaseEditPage(CaseGuide guide, List<CaseGuide.Question> questions, List<CaseRules.Problem> problems,
                           boolean changed) {
}
