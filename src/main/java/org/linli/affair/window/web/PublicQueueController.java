package org.linli.affair.window.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.affair.window.QueueRules.Group;
import org.linli.affair.window.Ticket;
import org.linli.affair.window.Ticket.Source;
import org.linli.affair.window.Ticket.State;
import org.linli.affair.window.WindowQueue;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Qr;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The display in the hall, and the ticket on one's own phone. */
@Controller
@RequestMapping("/queue")
@Allow(anyone = true)
class PublicQueueController {

    private static final String SESSION = "linli-ticket";

    private final WindowQueue queue;
    private final Centres centres;
    private final Clock clock;

    PublicQueueController(WindowQueue queue, Centres centres, Clock clock) {
        this.queue = queue;
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping("/{centre}")
    ModelAndView display(Page page, @PathVariable String centre) {
        var known = open(centre);
        var called = queue.list(centre, State.CALLED).stream()
                .sorted(Comparator.comparing(Ticket::calledAt, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        return page.show("affair/queueDisplay", new DisplayPage(known, called, groups(centre),
                queue.list(centre, State.SKIPPED).reversed().stream().limit(6).toList(),
                Qr.of(ServletUriComponentsBuilder.fromCurrentContextPath().path("/queue/{centre}/take").buildAndExpand(centre).toUriString()),
                clock.instant()));
    }

    @GetMapping("/{centre}/take")
    ModelAndView take(Page page, @PathVariable String centre) {
        var known = open(centre);
        return page.show("affair/queueTake", new TakePage(known, groups(centre), known.isOpenAt(clock.instant()),
                queue.rules().fromAfar()));
    }

    /** Whoever has one already in this browser gets it again. */
    @PostMapping("/{centre}/take")
    String take(Page page, @PathVariable String centre, @RequestParam String letter, HttpServletRequest request) {
        var session = request.getSession();
        var ticket = mine(session, centre).orElseGet(() -> queue.take(centre, letter, Source.PHONE, page.actor()));
        session.setAttribute(SESSION, ticket.id().toString());
        return "redirect:/queue/tickets/" + ticket.id();
    }

    private Optional<Ticket> mine(HttpSession session, String centre) {
        var kept = (String) session.getAttribute(SESSION);
        if (kept == null) {
            return Optional.empty();
        }
        var today = BusinessTime.dateOf(clock.instant());
        return Optional.of(queue.get(UUID.fromString(kept)))
                .filter(ticket -> ticket.isOpen() && ticket.centre().equals(centre) && ticket.day().equals(today));
    }

    @GetMapping("/tickets/{id}")
    ModelAndView ticket(Page page, @PathVariable UUID id) {
        var ticket = queue.get(id);
        var group = queue.rules().groups().stream().filter(one -> one.letter().equals(ticket.letter())).findFirst()
                .orElse(new Group(ticket.letter(), ticket.letter(), ""));
        return page.show("affair/ticket", new TicketPage(ticket, centres.get(ticket.centre()), group, queue.waitOf(ticket)));
    }

    @PostMapping("/tickets/{id}/leave")
    String leave(@PathVariable UUID id) {
        queue.leave(id);
        return "redirect:/queue/tickets/" + id + "?done=affair.done.left";
    }

    private List<QueuePage.Line> groups(String centre) {
        return queue.rules().groups().stream().map(group -> new QueuePage.Line(group, queue.waitFor(centre, group.letter()))).toList();
    }

    private Centre open(String slug) {
        return centres.find(slug).filter(centre -> centre.stage().isOpen()).orElseThrow(() -> new NotFound("queue", slug));
    }
}
