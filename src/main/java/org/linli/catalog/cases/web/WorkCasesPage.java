package org.linli.catalog.cases.web;

import java.util.List;
import org.linli.catalog.cases.CaseGuide;

/** Model of {@code catalog/workCases.jte}. */
public record WorkCasesPage(List<Line> lines) {

    /** @param problems since items or papers changed */
    public record Line(CaseGuide guide, int problems) {

        public int answers() {
            return guide.questions().stream().mapToInt(question -> question.answers().size()).sum();
        }

        public long items() {
            return guide.questions().stream().flatMap(question -> question.answers().stream())
                    .flatMap(answer -> answer.items().stream()).distinct().count();
        }
    }
}
