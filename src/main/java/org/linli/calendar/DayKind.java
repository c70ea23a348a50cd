package org.linli.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a date was decided to be. */
public enum DayKind {
    /** Off, whatever weekday it is. */
    OFF,
    /** A make-up working day (调休上班). */
    WORK,
    /** As its weekday says: takes back an earlier decision. */
    ORDINARY;

    boolean isWorkingOn(LocalDate date) {
        return this == WORK || this == ORDINARY && isWeekday(date);
    }

    static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
