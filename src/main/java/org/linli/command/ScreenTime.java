package org.linli.command;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.linli.shared.BusinessTime;

/** One moment, and the periods that the screen looks at from there. */
record ScreenTime(Instant now, LocalDate today) {

    static final int WEEKS = 8;

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

    static OffsetDateTime startOf(LocalDate day) {
        return utc(BusinessTime.startOf(day));
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
