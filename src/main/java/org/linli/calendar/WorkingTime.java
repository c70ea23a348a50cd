package org.linli.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The calendar's door: when a limit ends, and how much of it is used. Days are counted as the Civil Code does (articles
 * 201 to 203): the starting day is not counted, the last day is a working day, and it ends at the close of business.
 * Office hours are those that hold on each date. It asks no database and may be called on every move.
 */
public interface WorkingTime {

    /**
     * The moment a limit that started then runs out. Working minutes of a start outside office hours count from the
     * next opening.
     */
    Instant deadline(Instant start, Limit limit);

    /**
     * When a clock that runs from start to deadline turns yellow: at the given share of its working (or natural) time,
     * and for limits of three working days or more not later than the opening of the last working day.
     *
     * @param share 0 to 1, usually 0.8
     */
    Instant yellowAt(Instant start, Limit limit, double share);

    /**
     * The deadline moved by a pause. Minutes: the natural (or working) time between the two moments is added to it.
     * Working days: one for each that came after the day of the pause, up to the day of the resumption, so that the
     * deadline stays a close of business. Nothing changes where the resumption is not after the pause.
     */
    Instant extendedBy(Instant deadline, Instant pausedAt, Instant resumedAt, Limit.Unit unit);

    boolean isWorkingDay(LocalDate date);

    /** The date that many working days after (or, negative, before) this one; the date itself for none. */
    LocalDate plusWorkingDays(LocalDate date, int days);
}
