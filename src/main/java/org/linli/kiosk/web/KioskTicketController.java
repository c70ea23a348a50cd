package org.linli.kiosk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.linli.kiosk.DeviceKind;
import org.linli.kiosk.Visits;
import org.linli.place.WindowTickets;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Qr;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A number for the windows of the house in which the kiosk stands: one a visit, forgotten here with its end. */
@Controller
@RequestMapping("/kiosk/{device}/{visit}/ticket")
@Allow(anyone = true)
class KioskTicketController {

    private final DeviceGate gate;
    private final Visits visits;
    private final ObjectProvider<WindowTickets> queues;

    KioskTicketController(DeviceGate gate, Visits visits, ObjectProvider<WindowTickets> queues) {
        this.gate = gate;
        this.visits = visits;
        this.queues = queues;
    }

    @GetMapping
    ModelAndView look(Page page, @PathVariable String device, @PathVariable String visit, HttpServletRequest request,
                      HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response, at -> {
            var ticket = Kept.read(visits.kept(visit)).ticket();
            var taken = ticket == null ? null : queues.stream().flatMap(queue -> queue.find(UUID.fromString(ticket)).stream())
                    .findFirst().orElse(null);
            var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/queue/tickets/" + ticket).toUriString();
            return page.show("kiosk/ticket", new TicketPage(at, groups(at), taken, taken == null ? null : Qr.of(address)));
        });
    }

    /** Whoever has one in this visit gets it again. */
    @PostMapping
    ModelAndView take(Page page, @PathVariable String device, @PathVariable String visit, @RequestParam String letter,
                      HttpServletRequest request, HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response, at -> {
            var kept = Kept.read(visits.kept(visit));
            if (kept.ticket() == null && groups(at).stream().anyMatch(group -> group.letter().equals(letter))) {
                var centre = at.device().centre().slug();
                queues.stream().findFirst().map(queue -> queue.take(centre, letter))
                        .ifPresent(id -> visits.keep(visit, kept.withTicket(id.toString()).write()));
            }
            return SeeOther.to(at.to("ticket"));
        });
    }

    private List<WindowTickets.Group> groups(KioskAt at) {
        return groups(queues, at);
    }

    /** A zone has no hall. */
    static List<WindowTickets.Group> groups(ObjectProvider<WindowTickets> queues, KioskAt at) {
        return at.device().kind() == DeviceKind.ZONE ? List.of()
                : queues.stream().flatMap(queue -> queue.groups(at.device().centre().slug()).stream()).toList();
    }
}
