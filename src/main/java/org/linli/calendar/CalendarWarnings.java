package org.linli.calendar;

import java.util.List;

/** What an administrator of the calendar should know. */
public interface CalendarWarnings {

    /**
     * Years that dates were asked for on this node though their notice is not entered, in order. Such a year counts
     * Monday to Friday without 1 January as working days.
     */
    List<Integer> yearsWithoutNotice();
}
