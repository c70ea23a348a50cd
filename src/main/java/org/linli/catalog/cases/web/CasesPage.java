package org.linli.catalog.cases.web;

import java.util.List;
import java.util.Map;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.cases.CaseGuide;

/** Model of {@code catalog/cases.jte}: all guides by the matter of life. */
public record CasesPage(Map<LifeEvent, List<CaseGuide>> guides) {
}
