package org.linli.request.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.linli.setting.Checked;
import org.linli.setting.FirstValues;
import org.linli.setting.SettingKey;
import org.linli.shared.FieldError;

/** The setting {@code request.questions}: in the order in which they are asked. */
public record Questions(List<Question> questions) implements Checked {

    public static final SettingKey<Questions> KEY = new SettingKey<>("request.questions", Questions.class, usual());

    /** Names that the interfaces give to other things. */
    private static final List<String> TAKEN = List.of("communityCode");

    public Questions {
        questions = List.copyOf(questions);
    }

    private static Questions usual() {
        return new Questions(FirstValues.rows("request_questions.csv").stream().map(row -> new Question(row.get("category"),
                row.get("code"), row.get("question"), row.get("question_en"), QuestionType.valueOf(row.get("type")),
                Boolean.parseBoolean(row.get("required")),
                row.get("options").isEmpty() ? List.of() : List.of(row.get("options").split(";")))).toList());
    }

    List<Question> of(String category) {
        return questions.stream().filter(question -> question.category().equals(category)).toList();
    }

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var row = "questions." + i + ".";
            if (!question.code().matches("[a-z][a-zA-Z0-9_]{0,39}") || TAKEN.contains(question.code())) {
                errors.add(FieldError.of(row + "code", "request.questions.code.wrong"));
            } else if (!seen.add(question.category() + " " + question.code())) {
                errors.add(FieldError.of(row + "code", "request.questions.code.twice"));
            }
            if (question.question().isBlank()) {
                errors.add(FieldError.of(row + "question", "setting.error.empty"));
            }
            var codes = question.codes();
            if (question.type() == QuestionType.CHOICE
                    && (codes.size() < 2 || codes.stream().distinct().count() < codes.size() || codes.contains(""))) {
                errors.add(FieldError.of(row + "options", "request.questions.options.wrong"));
            }
        }
        return errors;
    }
}
