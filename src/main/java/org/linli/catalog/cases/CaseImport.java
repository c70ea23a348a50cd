package org.linli.catalog.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.cases.CaseGuide.Answer;
import org.linli.catalog.cases.CaseGuide.Question;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** catalog_cases.csv: one answer a line; the lines of a question and of a guide stand together. */
@Component
class CaseImport implements FileImport {

    private final CaseGuides guides;
    private final CaseRules rules;

    CaseImport(CaseGuides guides, CaseRules rules) {
        this.guides = guides;
        this.rules = rules;
    }

    @Override
    public String file() {
        return "catalog_cases.csv";
    }

    @Override
    public int order() {
        return 540;
    }

    @Override
    public Imported read(ImportFile file) {
        var read = file.rows(List.of("guide", "question", "position"), "title", "event", "text", "answer", "next", "items");
        var lines = new LinkedHashMap<String, List<CsvRow>>();
        read.forEach(row -> lines.computeIfAbsent(row.code("guide", "[a-z0-9-]{1,40}"), code -> new ArrayList<>()).add(row));
        int changed = 0;
        int rank = 0;
        for (var one : lines.entrySet()) {
            var guide = guide(one.getKey(), one.getValue(), ++rank);
            var rows = one.getValue();
            rules.problems(guide).forEach(problem -> at(rows, problem).wrong(problem.answer() == 0 ? "question" : "answer",
                    problem.messageKey(), problem.said()));
            changed += rows.stream().allMatch(CsvRow::isRight) ? guides.write(guide, false) : 0;
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static CaseGuide guide(String code, List<CsvRow> rows, int rank) {
        var first = rows.getFirst();
        var questions = new LinkedHashMap<String, Question>();
        for (var row : rows) {
            row.count("position");
            var question = row.code("question", "[a-z0-9-]{1,40}");
            questions.computeIfAbsent(question, asked -> new Question(asked, row.text("text"), row.optional("text_en"),
                    new ArrayList<>())).answers().add(new Answer(row.text("answer"), row.optional("answer_en"),
                    row.optional("next"), some(row, "items"), some(row, "without")));
        }
        return new CaseGuide(code, first.text("title"), first.optional("title_en"), first.constant("event", LifeEvent.class),
                rank, List.copyOf(questions.values()), 0);
    }

    private static CsvRow at(List<CsvRow> rows, CaseRules.Problem problem) {
        return rows.stream().filter(row -> row.optional("question").equals(problem.question()))
                .skip(Math.max(0, problem.answer() - 1)).findFirst().orElse(rows.getFirst());
    }

    private static List<String> some(CsvRow row, String column) {
        return Arrays.stream(row.optional(column).split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
