package org.linli.command;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.linli.shared.BusinessTime;

/** One moment, and the periods that the screen looks at from there. */
record ScreenTime(Instant now, LocalDate today) {

    static final int WEEKS = 8;
    static final int HOURS = 24;
    /** How far the day's curve looks ahead at a week ago. */
    static final int HOURS_AHEAD = 6;

    static ScreenTime at(Instant now) {
        return new ScreenTime(now, BusinessTime.dateOf(now));
    }

    LocalDate month() {
        return today.withDayOfMonth(1);
    }

    /** Monday of the first of the last eight weeks. */
    LocalDate firstWeek() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    LocalDate weekAgo() {
        return today.minusWeeks(1);
    }

    Instant aWeekBefore() {
        return now.minus(Duration.ofDays(7));
    }

    /** Start of the first of the last 24 hours, the present one included. */
    Instant since() {
        return now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(HOURS - 1L));
    }

    static OffsetDateTime startOf(LocalDate day) {
        return utc(BusinessTime.startOf(day));
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
