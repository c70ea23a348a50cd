package org.linli.place;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.shared.BusinessTime;

/** When a site is open: a week's hours, and dates on which others hold. */
public record OpeningHours(Map<DayOfWeek, List<Span>> week, List<OpeningException> exceptions) {

    private static final int DAYS_TO_LOOK_AHEAD = 30;

    public static final OpeningHours NONE = new OpeningHours(Map.of(), List.of());

    public boolean areKnown() {
        return !week.isEmpty();
    }

    /** The hours of that date, earliest first; empty where it is closed. */
    public List<Span> on(LocalDate date) {
        return exceptionOn(date).map(OpeningException::spans)
                .orElseGet(() -> week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    public Optional<OpeningException> exceptionOn(LocalDate date) {
        return exceptions.stream().filter(exception -> exception.date().equals(date)).findFirst();
    }

    /** When the door closes, for whoever stands before it then; empty where it is closed already. */
    public Optional<Instant> openUntil(Instant moment) {
        var date = BusinessTime.dateOf(moment);
        var time = moment.atZone(BusinessTime.ZONE).toLocalTime();
        return on(date).stream().filter(span -> span.contains(time)).map(Span::closes).max(Comparator.naturalOrder())
                .map(closes -> at(date, throughFollowing(closes, on(date))));
    }

    /** When the door opens next, within a month. */
    public Optional<Instant> opensNext(Instant moment) {
        var date = BusinessTime.dateOf(moment);
        return date.datesUntil(date.plusDays(DAYS_TO_LOOK_AHEAD))
                .flatMap(day -> on(day).stream().map(span -> at(day, span.opens())))
                .filter(opens -> opens.isAfter(moment))
                .findFirst();
    }

    /** 8–12 and 12–21 is one span for whoever stands inside at noon. */
    private static LocalTime throughFollowing(LocalTime closes, List<Span> spans) {
        var last = closes;
        for (var span : spans) {
            if (span.contains(last)) {
                last = span.closes();
            }
        }
        return last;
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BusinessTime.ZONE).toInstant();
    }
}
