package org.linli.affair.window.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.affair.window.Ticket;
import org.linli.place.Centre;
import org.linli.web.Qr;

/**
 * Model of {@code affair/queueDisplay.jte}: numbers and windows, nobody's name.
 *
 * @param called latest first
 * @param take   where a phone takes a ticket
 */
public record DisplayPage(Centre centre, List<Ticket> called, List<QueuePage.Line> groups, List<Ticket> skipped, Qr take, Instant now) {

    private static final Duration FRESH = Duration.ofSeconds(20);

    /** Just called, or called again. */
    public boolean isFresh(Ticket ticket) {
        return ticket.calledAt() != null && Duration.between(ticket.calledAt(), now).compareTo(FRESH) < 0;
    }
}
