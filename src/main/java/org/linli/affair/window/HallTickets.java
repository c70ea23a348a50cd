package org.linli.affair.window;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.affair.window.Ticket.Source;
import org.linli.place.Centres;
import org.linli.place.WindowTickets;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/** The queue as a machine in the hall sees it: only while the centre is open, and nobody's name. */
@Component
class HallTickets implements WindowTickets {

    private final WindowQueue queue;
    private final Tickets tickets;
    private final Centres centres;
    private final Clock clock;

    HallTickets(WindowQueue queue, Tickets tickets, Centres centres, Clock clock) {
        this.queue = queue;
        this.tickets = tickets;
        this.centres = centres;
        this.clock = clock;
    }

    @Override
    public List<WindowTickets.Group> groups(String centre) {
        if (centres.find(centre).filter(known -> known.isOpenAt(clock.instant())).isEmpty()) {
            return List.of();
        }
        return queue.rules().groups().stream().map(group -> {
            var wait = queue.waitFor(centre, group.letter());
            return new WindowTickets.Group(group.letter(), group.name(), group.nameEn(), wait.ahead(), wait.time());
        }).toList();
    }

    @Override
    public UUID take(String centre, String letter) {
        try {
            return queue.take(centre, letter, Source.KIOSK, Actor.ANONYMOUS).id();
        } catch (Invalid noSuchGroup) {
            throw new NotFound("queue", centre + "/" + letter);
        }
    }

    @Override
    public Optional<Taken> find(UUID id) {
        return tickets.find(id).map(ticket -> {
            var group = queue.rules().groups().stream().filter(one -> one.letter().equals(ticket.letter())).findFirst()
                    .orElse(new QueueRules.Group(ticket.letter(), ticket.letter(), ""));
            var wait = queue.waitOf(ticket);
            return new Taken(ticket.id(), ticket.label(), group.name(), group.nameEn(), wait.ahead(), wait.time());
        });
    }
}
