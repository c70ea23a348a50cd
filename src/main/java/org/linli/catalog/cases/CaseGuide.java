package org.linli.catalog.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.linli.catalog.LifeEvent;

/**
 * 情形导办: the questions of one matter, the first of which is asked first.
 *
 * @param code    stands in the address
 * @param version counts changes
 */
public record CaseGuide(String code, String title, String titleEn, LifeEvent event, int rank, List<Question> questions,
                        int version) {

    public record Question(String code, String text, String textEn, List<Answer> answers) {
    }

    /**
     * @param next    question that follows; empty: the case is clear
     * @param items   codes of the items that this answer brings
     * @param without names of papers that are not needed in such a case
     */
    public record Answer(String text, String textEn, String next, List<String> items, List<String> without) {
    }

    /** A question and what was answered. @param number of the answer, from 1 */
    public record Step(Question question, int number) {

        public Answer answer() {
            return question.answers().get(number - 1);
        }
    }

    /** How far somebody came. */
    public record Walk(List<Step> steps, Optional<Question> next) {

        /** Codes of the items so far, each once. */
        public List<String> items() {
            var items = new LinkedHashSet<String>();
            steps.forEach(step -> items.addAll(step.answer().items()));
            return List.copyOf(items);
        }

        public List<String> without() {
            return steps.stream().flatMap(step -> step.answer().without().stream()).distinct().toList();
        }
    }

    /** Goes on as long as the answers fit; what does not fit is left out, so that an old link still leads somewhere. */
    public Walk walk(List<Integer> numbers) {
        var steps = new ArrayList<Step>();
        var question = questions.stream().findFirst();
        for (var number : numbers) {
            if (question.isEmpty() || number < 1 || number > question.get().answers().size()) {
                break;
            }
            var step = new Step(question.get(), number);
            steps.add(step);
            question = find(step.answer().next());
        }
        return new Walk(List.copyOf(steps), question);
    }

    Optional<Question> find(String questionCode) {
        return questions.stream().filter(question -> question.code().equals(questionCode)).findFirst();
    }
}
