package org.linli.calendar;

import java.time.Clock;
import java.time.Month;
import java.util.List;
import java.util.TreeSet;
import org.linli.setting.AdminNotice;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Tells administrators which years' notices are missing: those that deadlines reached, and from December on the next
 * year, since the State Council publishes its notice in November.
 */
@Component
class YearsToEnter implements AdminNotice {

    private final CalendarBook book;
    private final Clock clock;

    YearsToEnter(CalendarBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices() {
        var missing = new TreeSet<>(book.yearsWithoutNotice());
        var today = BusinessTime.dateOf(clock.instant());
        if (today.getMonth() == Month.DECEMBER && !book.knownYears().contains(today.getYear() + 1)) {
            missing.add(today.getYear() + 1);
        }
        return missing.stream().map(year -> new Notice("calendar.warning", List.of(Integer.toString(year)),
                "/admin/calendar?year=" + year)).toList();
    }
}
