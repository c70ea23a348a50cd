package org.linli.request.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.FieldError;

class QuestionsTest {

    @Test
    void an_answer_is_kept_in_one_form_or_is_none() {
        assertThat(question("floor", QuestionType.INTEGER).normal(" 007 ")).contains("7");
        assertThat(question("floor", QuestionType.INTEGER).normal("三楼")).isEmpty();
        assertThat(question("since", QuestionType.DATE).normal("2026-02-29")).isEmpty();
        assertThat(question("since", QuestionType.DATE).normal("2026-11-28T08:00:00+08:00")).contains("2026-11-28");
        assertThat(question("trapped", QuestionType.BOOLEAN).normal("yes")).isEmpty();
        assertThat(question("sound", QuestionType.CHOICE, "a=甲", "b=乙=B").normal("b")).contains("b");
        assertThat(question("sound", QuestionType.CHOICE, "a=甲", "b=乙=B").normal("乙")).isEmpty();
        assertThat(question("lift", QuestionType.TEXT).normal("x".repeat(201))).isEmpty();
    }

    @Test
    void a_list_of_questions_is_checked_where_it_is_edited() {
        var wrong = new Questions(List.of(question("Floor", QuestionType.TEXT), question("sound", QuestionType.CHOICE, "a=甲"),
                question("lift", QuestionType.TEXT), question("lift", QuestionType.TEXT),
                question("communityCode", QuestionType.TEXT)));
        assertThat(wrong.check()).extracting(FieldError::field).containsExactly("questions.0.code", "questions.1.options",
                "questions.3.code", "questions.4.code");
        assertThat(Questions.KEY.defaultValue().check()).isEmpty();
        assertThat(Questions.KEY.defaultValue().of("noise")).hasSize(2);
    }

    private static Question question(String code, QuestionType type, String... options) {
        return new Question("noise", code, "问题", "", type, false, List.of(options));
    }
}
