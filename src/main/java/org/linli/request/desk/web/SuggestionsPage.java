package org.linli.request.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.desk.Acceptance;
import org.linli.request.desk.LearntModels;

/**
 * Model of {@code desk/suggestions.jte}.
 *
 * @param facts of the model that suggests now, null where none was learnt yet
 */
public record SuggestionsPage(LocalDate from, LocalDate until, Acceptance.Line all, List<Row> categories,
                              List<Row> months, LearntModels.@Nullable Facts facts, Map<String, Integer> counts) {

    public record Row(String name, Acceptance.Line line) {
    }

    /** Whole per cent; empty where there is nothing to divide by. */
    public static String percent(int part, int all) {
        return all == 0 ? "" : Math.round(100f * part / all) + " %";
    }
}
