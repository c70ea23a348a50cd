package org.linli.catalog.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.cases.CaseGuide.Answer;
import org.linli.catalog.cases.CaseGuide.Question;

class CaseGuideTest {

    private final CaseGuide guide = new CaseGuide("move", "落户", "", LifeEvent.SETTLE, 1, List.of(
            new Question("why", "为什么？", "", List.of(answer("", "a"), answer("who", "b"))),
            new Question("who", "谁？", "", List.of(answer("", "b", "c"), new Answer("没有", "", "", List.of(), List.of("结婚证"))))), 1);

    @Test
    void the_first_question_is_asked_first_and_an_answer_leads_on_or_ends() {
        assertThat(guide.walk(List.of()).next()).map(Question::code).contains("why");
        assertThat(guide.walk(List.of(1)).next()).isEmpty();
        assertThat(guide.walk(List.of(2)).next()).map(Question::code).contains("who");
    }

    @Test
    void items_of_all_answers_are_gathered_each_once() {
        assertThat(guide.walk(List.of(2, 1)).items()).containsExactly("b", "c");
        assertThat(guide.walk(List.of(2, 2)).items()).containsExactly("b");
        assertThat(guide.walk(List.of(2, 2)).without()).containsExactly("结婚证");
    }

    @Test
    void an_answer_that_does_not_fit_any_more_is_asked_again() {
        assertThat(guide.walk(List.of(2, 9)).next()).map(Question::code).contains("who");
        assertThat(guide.walk(List.of(0)).steps()).isEmpty();
        assertThat(guide.walk(List.of(1, 1, 1)).steps()).hasSize(1);
    }

    private static Answer answer(String next, String... items) {
        return new Answer(next + items.length, "", next, List.of(items), List.of());
    }
}
