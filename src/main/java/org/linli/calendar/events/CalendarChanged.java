package org.linli.calendar.events;

/**
 * Working days or office hours of a year are no longer what they were: deadlines that fall into it must be counted anew.
 * Published inside the transaction of the change, when {@link org.linli.calendar.WorkingTime} already answers by the
 * new calendar.
 */
public record CalendarChanged(int year) {
}
