package org.linli.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The calendar's door: when a limit ends, and how much of it is used. */
public interface WorkingTime {

    /** The moment a limit that started then runs out. */
    Instant deadline(Instant start, Limit limit);

    /**
     * When a clock that runs from start to deadline turns yellow: at the given share of its working (or natural) time,
     * and for limits of three working days or more not later than the opening of the last working day.
     *
     * @param share 0 to 1, usually 0.8
     */
    Instant yellowAt(Instant start, Limit limit, double share);

    /** The deadline moved by a pause: the working (or natural) time between the two moments is added to it. */
    Instant extendedBy(Instant deadline, Instant pausedAt, Instant resumedAt, Limit.Unit unit);

    boolean isWorkingDay(LocalDate date);

    /** The date that many working days after (or, negative, before) this one. */
    LocalDate plusWorkingDays(LocalDate date, int days);
}
