package org.linli.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.Actor;

/**
 * What somebody, or the program with the notices it brings, decided about a date.
 *
 * @param fromNotice it came with a year's notice, which makes the year known
 * @param reason     why, in the words of whoever decided; empty for what came with a notice
 */
public record DayDecision(SpecialDay day, boolean fromNotice, UUID decidedBy, String decidedByName, Instant decidedAt,
                          String reason) {

    public LocalDate date() {
        return day.date();
    }

    public int year() {
        return day.date().getYear();
    }

    /** False for what came with the program. */
    public boolean isByPerson() {
        return !decidedBy.equals(Actor.SYSTEM.id());
    }
}
