package org.linli.affair.window.web;

import org.linli.affair.window.QueueRules.Group;
import org.linli.affair.window.Ticket;
import org.linli.affair.window.WindowQueue.Wait;
import org.linli.place.Centre;

/** Model of {@code affair/ticket.jte}. */
public record TicketPage(Ticket ticket, Centre centre, Group group, Wait waiting) {
}
