package org.linli.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import org.linli.calendar.WorkingTime;
import org.linli.shared.BusinessTime;

/**
 * The month that was summed up last. On a month's first days nobody has worked yet: then it is the one before, so that
 * the sample shows the same on whatever day it is loaded.
 */
final class LastMonth {

    private static final LocalTime MORNING = LocalTime.of(9, 5);
    /** Until a card was confirmed and appealed against. */
    private static final Duration UNTIL_APPEALED = Duration.ofHours(5);

    private LastMonth() {
    }

    static YearMonth before(Instant now, WorkingTime time) {
        var month = YearMonth.from(BusinessTime.dateOf(now)).minusMonths(1);
        return summedUp(month, time).plus(UNTIL_APPEALED).isBefore(now) ? month : month.minusMonths(1);
    }

    /** The first working morning after that month. */
    static Instant summedUp(YearMonth month, WorkingTime time) {
        return time.plusWorkingDays(month.atEndOfMonth(), 1).atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
    }
}
