package org.linli.request.engine;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.shared.BusinessTime;

/** Limits between days, in the calendar's own words. */
final class Days {

    private Days() {
    }

    /** The limit in working days that started at the moment would end at the close of that working day. */
    static Limit until(LocalDate date, Instant from, WorkingTime time) {
        int days = 0;
        for (var day = BusinessTime.dateOf(from).plusDays(1); !day.isAfter(date); day = day.plusDays(1)) {
            days += time.isWorkingDay(day) ? 1 : 0;
        }
        return Limit.workingDays(days);
    }

    static Instant closeOf(LocalDate date, Instant now, WorkingTime time) {
        return time.deadline(now, until(date, now, time));
    }
}
