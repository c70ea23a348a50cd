package org.linli.request.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.request.RequestSheet;
import org.linli.request.RequestSheet.Entry;
import org.linli.request.Stage;
import org.linli.request.Status;
import org.linli.web.Texts;

/**
 * The progress line.
 *
 * @param current index of the stage it is in; the number of labels when all are past
 * @param dates   when each stage began, empty where it has not
 */
public record Way(List<String> labels, int current, List<String> dates) {

    /** Of a request that ends outside the line: what was received, and how it ended. */
    private static boolean endsBeside(Status status) {
        return switch (status) {
            case REFUSED, WITHDRAWN, EXPIRED, MERGED -> true;
            default -> false;
        };
    }

    static Way of(Status status, Texts t) {
        if (endsBeside(status)) {
            return new Way(List.of(t.of(Stage.RECEIVED), t.of(status)), 2, List.of());
        }
        return new Way(Arrays.stream(Stage.values()).map(stage -> t.of(stage)).toList(),
                status.isOpen() ? status.stage().ordinal() : Stage.values().length, List.of());
    }

    static Way of(RequestSheet sheet, Texts t) {
        var way = of(sheet.status(), t);
        var dates = new ArrayList<String>();
        dates.add(t.shortMoment(sheet.head().placedAt()));
        if (endsBeside(sheet.status())) {
            dates.add(t.shortMoment(sheet.head().statusSince()));
        } else {
            dates.add(words(since(sheet, Stage.IN_PROGRESS), t));
            dates.add(words(sheet.outcome().answeredAt(), t));
            dates.add(words(sheet.outcome().closedAt(), t));
        }
        return new Way(way.labels(), way.current(), dates.subList(0, Math.min(dates.size(), way.current() + 1)));
    }

    /** When it last came into that stage. */
    private static @Nullable Instant since(RequestSheet sheet, Stage stage) {
        return sheet.timeline().stream().filter(entry -> entry.to().stage() == stage)
                .filter(entry -> entry.from() == null || !Objects.equals(entry.from().stage(), stage))
                .map(Entry::at).reduce((first, second) -> second).orElse(null);
    }

    private static String words(@Nullable Instant at, Texts t) {
        return at == null ? "" : t.shortMoment(at);
    }
}
