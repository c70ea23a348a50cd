package org.linli.command.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.command.RowsAsked;
import org.linli.command.ScreenRow;
import org.linli.command.ScreenRows.Slice;
import org.linli.request.Light;
import org.linli.request.Status;

/**
 * Model of the rows behind a number.
 *
 * @param narrowed what the set was narrowed to, in words
 * @param query    of this list without its page
 */
public record RowsPage(RowsAsked asked, List<String> narrowed, int count, List<Line> lines, String query,
                       @Nullable String next, Instant now) {

    /** @param until the deadline of the clock that counts, null where none runs */
    public record Line(String number, String category, String centre, String community, String department, Status status,
                       Instant placedAt, Light light, @Nullable Instant until) {
    }

    static RowsPage of(RowsAsked asked, Slice slice, int count, ScreenNames.In in, Instant now) {
        return new RowsPage(asked, narrowed(asked, in), count,
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

    private static List<String> narrowed(RowsAsked asked, ScreenNames.In in) {
        var words = new ArrayList<String>();
        if (asked.standing() != null) {
            words.add(in.t().of(asked.standing()));
        }
        if (asked.category() != null) {
            words.add(in.category(asked.category()));
        }
        if (asked.community() != null) {
            words.add(in.community(asked.community()));
        }
        if (asked.centre() != null) {
            words.add(in.centre(asked.centre()));
        }
        if (asked.lead() != null) {
            words.add(in.department(asked.lead()));
        }
        if (asked.source() != null) {
            words.add(in.t().of(asked.source()));
        }
        if (asked.hour() != null) {
            words.add(in.t().get("command.rows.hour", asked.hour(), asked.hour() + 1));
        }
        return List.copyOf(words);
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
        return String.join("&", values.entrySet().stream().filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "=" + encoded(String.valueOf(entry.getValue()))).toList());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
