package org.linli.place.web;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.place.OpeningHours;
import org.linli.place.Span;
import org.linli.web.Texts;

/**
 * Days of the week in a row with the same hours.
 *
 * @param days  Monday to Friday, in words
 * @param hours 08:00–21:00; empty where closed
 * @param today one of them is today
 */
public record WeekLine(String days, String hours, boolean today) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    static List<WeekLine> of(Texts t, OpeningHours hours, DayOfWeek today) {
        var lines = new ArrayList<WeekLine>();
        for (var from = 1; from <= 7;) {
            var spans = spansOn(hours, from);
            var to = from;
            while (to < 7 && spansOn(hours, to + 1).equals(spans)) {
                to++;
            }
            lines.add(new WeekLine(days(t, from, to), words(spans), from <= today.getValue() && today.getValue() <= to));
            from = to + 1;
        }
        return lines;
    }

    public static String words(List<Span> spans) {
        return spans.stream().map(span -> CLOCK.format(span.opens()) + "–" + CLOCK.format(span.closes()))
                .collect(Collectors.joining(" "));
    }

    private static List<Span> spansOn(OpeningHours hours, int day) {
        return hours.week().getOrDefault(DayOfWeek.of(day), List.of());
    }

    private static String days(Texts t, int from, int to) {
        if (from == 1 && to == 7) {
            return t.get("place.weekday.all");
        }
        var first = t.get("place.weekday." + from);
        return from == to ? first : t.get("place.weekday.range", first, t.get("place.weekday." + to));
    }
}
