package org.linli.request.hotline.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linli.request.hotline.HotlineCase;
import org.linli.request.hotline.HotlineCases.Pile;
import org.linli.request.hotline.HotlineReturns.Batch;
import org.linli.request.hotline.ReturnState;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * Model of {@code hotline/hotline.jte}.
 *
 * @param pushed  results go back by themselves
 */
public record HotlinePage(Pile pile, Map<Pile, Integer> counts, List<HotlineCase> cases, List<Batch> batches,
                          boolean pushed, Rights rights, Choices choices, HotlineForm form, FormErrors errors,
                          Instant now) {

    /** @param take in and give back; @param repeat what was given up; @param open of the cases' requests, those that may be opened */
    public record Rights(boolean take, boolean repeat, Set<String> open) {
    }

    public record Choices(List<Group> categories, List<Option> communities) {
    }

    public record Group(String name, List<Option> options) {
    }

    public int count(Pile which) {
        return counts.getOrDefault(which, 0);
    }

    /** The shape of its clock. */
    public String light(HotlineCase one) {
        return one.isOpen() ? one.light(now).name().toLowerCase(Locale.ROOT) : "done";
    }

    public static String tone(ReturnState state) {
        return switch (state) {
            case SENT, BY_FILE -> "good";
            case QUEUED -> "info";
            case FAILED -> "warn";
            case DEAD -> "bad";
        };
    }

}
