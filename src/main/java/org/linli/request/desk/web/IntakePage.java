package org.linli.request.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.question.Question;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * Model of {@code desk/intake.jte}.
 *
 * @param danger  the emergency number that what was said calls for; empty for most
 * @param earlier what came from this number before; null while no number is known
 * @param placed  null until it is placed
 */
public record IntakePage(IntakeForm form, FormErrors errors, Choices choices, String danger,
                         @Nullable List<QueueLine> earlier, @Nullable Receipt placed, Asked asked, Instant now,
                         Map<String, Integer> counts) {

    /** What the chosen category asks, and what was answered. */
    public record Asked(List<Question> questions, Map<String, String> answers) {
    }

    /** @param own communities of the centre; the others follow */
    public record Choices(List<Group> categories, List<Option> own, List<Option> others) {
    }

    public record Group(String name, List<Option> options) {
    }

    /** What is read out. */
    public record Receipt(String number, String queryCode, Instant acceptBy, Instant resolveBy) {
    }
}
