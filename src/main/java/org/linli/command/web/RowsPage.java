package org.linli.command.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.command.RowsAsked;
import org.linli.command.ScreenRow;
import org.linli.command.ScreenRows.Slice;
import org.linli.request.Light;
import org.linli.request.Status;
import org.linli.shared.BusinessTime;

/**
 * Model of the rows behind a number.
 *
 * @param narrowed what the set was narrowed to, in words
 * @param query    of this list without its page
 */
public record RowsPage(RowsAsked asked, List<String> narrowed, int count, List<Line> lines, String query,
                       @Nullable String next, Instant now) {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** @param until the deadline of the clock that counts, null where none runs */
    public record Line(String number, String category, String centre, String community, String department, Status status,
                       Instant placedAt, Light light, @Nullable Instant until) {
    }

    static RowsPage of(RowsAsked asked, Slice slice, int count, ScreenNames.In in, Instant now) {
        return new RowsPage(asked, narrowed(asked, in, now), count,
                slice.rows().stream().map(row -> line(row, in, now)).toList(), query(asked), slice.next(), now);
    }

    static Line line(ScreenRow row, ScreenNames.In in, Instant now) {
        return new Line(row.number(), in.category(row.category()), in.centre(row.centre()),
                row.community().isEmpty() ? "" : in.community(row.community()),
                row.lead().isEmpty() ? "" : in.department(row.lead()), row.status(), row.placedAt(), row.light(now),
                row.redAt());
    }

    /** The address of the following page, empty on the last one. */
    public String older() {
        return next == null ? "" : "/screen/rows?" + query + "&after=" + encoded(next);
    }

    private static List<String> narrowed(RowsAsked asked, ScreenNames.In in, Instant now) {
        var t = in.t();
        var present = asked.of().isMonthly() ? YearMonth.from(BusinessTime.dateOf(now)) : null;
        return Stream.of(word(asked.number(), it -> it), word(asked.standing(), t::of), word(asked.category(), in::category),
                        word(asked.community(), in::community), word(asked.centre(), in::centre),
                        word(asked.lead(), in::department), word(asked.source(), t::of),
                        word(asked.month() == null ? present : asked.month(), String::valueOf),
                        word(asked.unit(), in::department),
                        word(asked.hour(), it -> t.get("command.rows.hour", t.shortMoment(it), t.clock(it.plus(AN_HOUR)))))
                .flatMap(Optional::stream).toList();
    }

    private static <T> Optional<String> word(@Nullable T value, Function<T, String> name) {
        return Optional.ofNullable(value).map(name);
    }

    private static String query(RowsAsked asked) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("of", asked.of());
        values.put("standing", asked.standing());
        values.put("centre", asked.centre());
        values.put("lead", asked.lead());
        values.put("category", asked.category());
        values.put("community", asked.community());
        values.put("source", asked.source());
        values.put("hour", asked.hour());
        values.put("number", asked.number());
        values.put("month", asked.month());
        values.put("unit", asked.unit());
        return String.join("&", values.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "=" + encoded(String.valueOf(entry.getValue()))).toList());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
