package org.linli.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.shared.BusinessTime;

/** Counts by working days and the office hours of each date. */
final class CalendarTime implements WorkingTime {

    /** From this many working days on, a clock is yellow on its last day at the latest. */
    private static final int LAST_DAY_WARNS_FROM = 3;

    private final WorkingDays days;
    private final OfficeTime office;

    CalendarTime(WorkingDays days, OfficeTime office) {
        this.days = days;
        this.office = office;
    }

    @Override
    public Instant deadline(Instant start, Limit limit) {
        if (limit.amount() == 0) {
            return start;
        }
        return switch (limit.unit()) {
            case NATURAL_MINUTE -> start.plus(Duration.ofMinutes(limit.amount()));
            case WORKING_MINUTE -> office.after(start, Duration.ofMinutes(limit.amount()));
            case WORKING_DAY -> office.closeOf(lastDay(start, limit));
        };
    }

    @Override
    public Instant yellowAt(Instant start, Limit limit, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("no share of a limit: " + share);
        }
        var deadline = deadline(start, limit);
        if (limit.unit() == Limit.Unit.NATURAL_MINUTE) {
            return start.plus(part(Duration.between(start, deadline), share));
        }
        var yellow = office.after(start, part(office.between(start, deadline), share));
        if (limit.unit() == Limit.Unit.WORKING_DAY && limit.amount() >= LAST_DAY_WARNS_FROM) {
            var lastOpening = office.openingOf(lastDay(start, limit));
            return yellow.isBefore(lastOpening) ? yellow : lastOpening;
        }
        return yellow;
    }

    @Override
    public Instant extendedBy(Instant deadline, Instant pausedAt, Instant resumedAt, Limit.Unit unit) {
        if (!pausedAt.isBefore(resumedAt)) {
            return deadline;
        }
        return switch (unit) {
            case NATURAL_MINUTE -> deadline.plus(Duration.between(pausedAt, resumedAt));
            case WORKING_MINUTE -> office.after(deadline, office.between(pausedAt, resumedAt));
            case WORKING_DAY -> {
                var lost = days.between(BusinessTime.dateOf(pausedAt), BusinessTime.dateOf(resumedAt));
                yield lost == 0 ? deadline : office.closeOf(days.plus(OfficeTime.dateEndingAt(deadline), lost));
            }
        };
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return days.isWorking(date);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        return days.plus(date, count);
    }

    private LocalDate lastDay(Instant start, Limit limit) {
        return days.plus(BusinessTime.dateOf(start), limit.amount());
    }

    /** To the second: nobody looks closer. */
    private static Duration part(Duration whole, double share) {
        return Duration.ofSeconds((long) (whole.toSeconds() * share));
    }
}
