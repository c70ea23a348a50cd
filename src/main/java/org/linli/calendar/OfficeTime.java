package org.linli.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.linli.shared.BusinessTime;
import org.linli.shared.TimeRange;

/** The time during which offices are open: walks along it and measures it. */
final class OfficeTime {

    private final WorkingDays days;
    private final Function<LocalDate, OfficeHours> hoursOn;

    OfficeTime(WorkingDays days, Function<LocalDate, OfficeHours> hoursOn) {
        this.days = days;
        this.hoursOn = hoursOn;
    }

    Instant openingOf(LocalDate date) {
        return hoursOn.apply(date).on(date).morning().from();
    }

    Instant closeOf(LocalDate date) {
        return hoursOn.apply(date).closeOf(date);
    }

    /** The date that a moment closes: 24:00 belongs to the day that ends with it. */
    static LocalDate dateEndingAt(Instant moment) {
        return BusinessTime.dateOf(moment.minusNanos(1));
    }

    /** The moment by which that much office time has passed. */
    Instant after(Instant start, Duration time) {
        if (time.isZero()) {
            return start;
        }
        var left = time;
        for (var date = BusinessTime.dateOf(start); ; date = date.plusDays(1)) {
            if (!days.isWorking(date)) {
                continue;
            }
            for (var opening : hoursOn.apply(date).on(date).inOrder()) {
                var from = opening.from().isAfter(start) ? opening.from() : start;
                if (!from.isBefore(opening.to())) {
                    continue;
                }
                var open = Duration.between(from, opening.to());
                if (left.compareTo(open) <= 0) {
                    return from.plus(left);
                }
                left = left.minus(open);
            }
        }
    }

    /** How long offices are open between the two moments; nothing where the second is not later. */
    Duration between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        var span = new TimeRange(from, to);
        var sum = Duration.ZERO;
        var last = dateEndingAt(to);
        for (var date = BusinessTime.dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            if (days.isWorking(date)) {
                sum = sum.plus(openWithin(date, span));
            }
        }
        return sum;
    }

    private Duration openWithin(LocalDate date, TimeRange span) {
        var sum = Duration.ZERO;
        for (var opening : hoursOn.apply(date).on(date).inOrder()) {
            sum = sum.plus(opening.common(span).map(TimeRange::length).orElse(Duration.ZERO));
        }
        return sum;
    }
}
