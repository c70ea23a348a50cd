package org.linli.kiosk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.WindowTickets;
import org.linli.web.Qr;

/**
 * Model of {@code kiosk/ticket.jte}.
 *
 * @param groups what one can queue for; empty while the house is closed
 * @param taken  this visit's number; null while there is none
 * @param qr     of its page, to take along on one's own phone
 */
public record TicketPage(KioskAt at, List<WindowTickets.Group> groups, WindowTickets.@Nullable Taken taken, @Nullable Qr qr) {
}
