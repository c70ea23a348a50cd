package org.linli.catalog;

/** What a time limit counts: working days (工作日) or days of the calendar (自然日). */
public enum DayUnit {
    WORKING, NATURAL
}
