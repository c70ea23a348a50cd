package org.linli.affair.window;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.window.Ticket.Source;
import org.linli.affair.window.Ticket.State;
import org.linli.place.Centres;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the queue: take a ticket, call, call again, skip, finish; how long it takes. */
@Component
public class WindowQueue {

    private final Tickets tickets;
    private final Centres centres;
    private final Settings settings;
    private final Clock clock;

    WindowQueue(Tickets tickets, Centres centres, Settings settings, Clock clock) {
        this.tickets = tickets;
        this.centres = centres;
        this.settings = settings;
        this.clock = clock;
    }

    public QueueRules rules() {
        return settings.at(QueueRules.KEY, today()).value();
    }

    /**
     * The next number of that group; whoever has an open ticket there today gets the same again.
     *
     * @throws Invalid  on letter
     * @throws NotFound where there is no such centre in operation
     */
    @Transactional
    public Ticket take(String centre, String letter, Source source, Actor actor) {
        var rules = rules();
        centres.find(centre).filter(known -> known.stage().isOpen()).orElseThrow(() -> new NotFound("queue", centre));
        if (!rules.has(letter)) {
            throw Invalid.field("letter", "affair.queue.letter");
        }
        if (source == Source.PHONE && !rules.fromAfar()) {
            throw QueueReason.NOT_FROM_AFAR.refusal();
        }
        UUID owner = source == Source.PHONE && actor.isSignedIn() ? actor.id() : null;
        var open = owner == null ? Optional.<Ticket>empty() : tickets.openOf(owner, centre, today());
        return open.orElseGet(() -> add(centre, letter, source, owner));
    }

    private Ticket add(String centre, String letter, Source source, @Nullable UUID owner) {
        var ticket = new Ticket(Ids.next(), centre, today(), letter, tickets.nextNumber(centre, today(), letter), State.WAITING,
                null, 0, clock.instant(), null);
        tickets.insert(ticket, source, owner);
        return ticket;
    }

    /**
     * Finishes whoever is at the window and calls the next.
     *
     * @param letters of the groups that this window serves; empty: all
     * @param seen    who was at the window when the clerk looked; null: nobody
     * @throws org.linli.shared.Refusal NOBODY_WAITS, or WINDOW_MOVED by a second click
     */
    @Transactional
    public Ticket callNext(String centre, List<String> letters, int counter, @Nullable UUID seen) {
        tickets.lock(centre, counter);
        var now = clock.instant();
        var current = tickets.at(centre, today(), counter);
        if (!Objects.equals(current.map(Ticket::id).orElse(null), seen)) {
            throw QueueReason.WINDOW_MOVED.refusal();
        }
        current.ifPresent(ticket -> tickets.end(ticket.id(), State.DONE, now));
        return tickets.callNext(centre, today(), letters, counter, now).orElseThrow(QueueReason.NOBODY_WAITS::refusal);
    }

    /** Calls whoever is at the window once more, or somebody who was skipped, where nobody is. */
    @Transactional
    public void callAgain(String centre, UUID id, int counter) {
        tickets.lock(centre, counter);
        var current = tickets.at(centre, today(), counter);
        if (current.isPresent() && !current.get().id().equals(id)) {
            throw QueueReason.WINDOW_MOVED.refusal();
        }
        own(centre, id);
        if (tickets.callAgain(id, counter, clock.instant()) == 0) {
            throw QueueReason.NOT_SKIPPED.refusal();
        }
    }

    /** Did not come. */
    @Transactional
    public void skip(String centre, UUID id) {
        end(own(centre, id), State.SKIPPED);
    }

    @Transactional
    public void done(String centre, UUID id) {
        end(own(centre, id), State.DONE);
    }

    /** Whoever holds the ticket goes. */
    @Transactional
    public void leave(UUID id) {
        end(get(id), State.LEFT);
    }

    private void end(Ticket ticket, State state) {
        if (tickets.end(ticket.id(), state, clock.instant()) == 0) {
            throw QueueReason.WINDOW_MOVED.refusal();
        }
    }

    public Ticket get(UUID id) {
        return tickets.find(id).orElseThrow(() -> new NotFound("ticket", id));
    }

    private Ticket own(String centre, UUID id) {
        return tickets.find(id).filter(ticket -> ticket.centre().equals(centre)).orElseThrow(() -> new NotFound("ticket", id));
    }

    public Optional<Ticket> at(String centre, int counter) {
        return tickets.at(centre, today(), counter);
    }

    public List<Ticket> list(String centre, State state) {
        return tickets.list(centre, today(), state);
    }

    /** @param ahead how many of its group are before it */
    public record Wait(int ahead, Duration time) {
    }

    /** How long it is likely to take, by the day's own pace. */
    public Wait waitOf(Ticket ticket) {
        int ahead = tickets.ahead(ticket);
        return new Wait(ahead, estimate(ticket.centre(), ahead));
    }

    /** For somebody who would take a ticket now. */
    public Wait waitFor(String centre, String letter) {
        int ahead = (int) list(centre, State.WAITING).stream().filter(ticket -> ticket.letter().equals(letter)).count();
        return new Wait(ahead, estimate(centre, ahead));
    }

    private Duration estimate(String centre, int ahead) {
        var pace = tickets.pace(centre, today(), clock.instant());
        var each = pace.minutes() == null ? rules().minutesEach() : Math.max(1, pace.minutes());
        return Duration.ofMinutes(Math.round(Math.ceil(ahead * each / Math.max(1, pace.counters()))));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }
}
