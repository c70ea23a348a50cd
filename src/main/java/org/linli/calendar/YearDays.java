package org.linli.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.Collection;

/** The working days of one year, a bit for each day, so that counting them costs nothing. */
final class YearDays {

    private final int year;
    private final boolean known;
    private final BitSet working = new BitSet(367);

    private YearDays(int year, boolean known) {
        this.year = year;
        this.known = known;
    }

    /** Monday to Friday, corrected by the notice's days. */
    static YearDays byNotice(int year, Collection<SpecialDay> days) {
        return new YearDays(year, true).weekdays().corrected(days);
    }

    /** A year whose notice has not come: Monday to Friday without New Year's Day, corrected by what was decided by hand. */
    static YearDays withoutNotice(int year, Collection<SpecialDay> days) {
        var yearDays = new YearDays(year, false).weekdays();
        yearDays.working.clear(1);
        return yearDays.corrected(days);
    }

    boolean isKnown() {
        return known;
    }

    boolean isWorking(LocalDate date) {
        return working.get(date.getDayOfYear());
    }

    /** The next working day's number in the year, or 0 where none is left. */
    int after(int dayOfYear) {
        return Math.max(0, working.nextSetBit(dayOfYear + 1));
    }

    /** The working day's number before that one, or 0 where there is none. */
    int before(int dayOfYear) {
        return dayOfYear <= 1 ? 0 : Math.max(0, working.previousSetBit(dayOfYear - 1));
    }

    int lengthOfYear() {
        return Year.of(year).length();
    }

    private YearDays weekdays() {
        for (int day = 1; day <= lengthOfYear(); day++) {
            working.set(day, DayKind.isWeekday(LocalDate.ofYearDay(year, day)));
        }
        return this;
    }

    private YearDays corrected(Collection<SpecialDay> days) {
        for (var day : days) {
            working.set(day.date().getDayOfYear(), day.kind().isWorkingOn(day.date()));
        }
        return this;
    }
}
