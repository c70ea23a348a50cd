package org.linli.request.firstasked.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.RequestSheet;
import org.linli.request.firstasked.HandOverState;
import org.linli.request.firstasked.Held;
import org.linli.request.firstasked.OneTimeNotice;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * Model of {@code firstasked/one.jte}.
 *
 * @param held    null where the request ended or nobody was asked yet
 * @param refusal why the last step was not taken, in words; empty where it was
 */
public record FirstAskedPage(RequestSheet sheet, @Nullable Held held, Persons persons, List<Step> steps,
                             Telling telling, FormErrors errors, String refusal) {

    /**
     * @param name       who has it; empty where nobody
     * @param mine       the reader has it
     * @param toAnswer   the reader is asked to take it over
     * @param colleagues to whom it can be handed over
     */
    public record Persons(String name, boolean mine, boolean toAnswer, boolean toWithdraw, List<Option> colleagues) {
    }

    /** One hand-over. */
    public record Step(UUID id, String from, String to, String reason, Instant askedAt, HandOverState state, String answer,
                       @Nullable Instant decidedAt) {
    }

    /**
     * The one-time notices and the form for another.
     *
     * @param may    the reader may tell
     * @param item   the chosen item of the catalogue, null where none is chosen
     * @param hits   what the words found
     */
    public record Telling(List<Given> given, boolean may, @Nullable Chosen item, List<Option> hits, Draft draft) {
    }

    public record Given(OneTimeNotice notice, String by) {
    }

    public record Chosen(String code, String name, List<Option> materials) {
    }

    /** What stands in the form. */
    public record Draft(String q, Set<String> materials, String more, String text, String way, boolean signed) {
    }
}
