package org.linli.place.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.place.Span;

/** Opening hours as people type them: {@code 8:00-12:00 14:00-18:00}; nothing means closed. */
final class HoursText {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})[:\\uFF1A](\\d{2})\\s*[-\\u2013\\u2014~\\uFF5E\\u81F3]\\s*(\\d{1,2})[:\\uFF1A](\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;\\uFF0C\\u3001\\uFF1B]*");

    private HoursText() {
    }

    /** Empty where it cannot be understood, or where spans run backwards or into each other. */
    static Optional<List<Span>> parse(String text) {
        var rest = SPAN.matcher(text).replaceAll("");
        if (!BETWEEN.matcher(rest).matches()) {
            return Optional.empty();
        }
        var spans = new ArrayList<Span>();
        var found = SPAN.matcher(text);
        try {
            while (found.find()) {
                var span = new Span(time(found.group(1), found.group(2)), time(found.group(3), found.group(4)));
                if (!span.opens().isBefore(span.closes())
                        || !spans.isEmpty() && span.opens().isBefore(spans.getLast().closes())) {
                    return Optional.empty();
                }
                spans.add(span);
            }
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(spans));
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
