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

    /** That day, or the next working day after it. */
    static LocalDate workingDayFrom(LocalDate date, WorkingTime time) {
        return time.isWorkingDay(date) ? date : time.plusWorkingDays(date, 1);
    }

    static Instant closeOf(LocalDate date, Instant now, WorkingTime time) {
        return time.deadline(now, until(date, now, time));
    }
}
