package org.linli.calendar;

/** When the last day of a limit in working days ends (Civil Code, article 203: 24:00, or the close of business). */
enum DayEnd { CLOSE_OF_BUSINESS, MIDNIGHT }
