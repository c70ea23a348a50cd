package org.linli.request.firstasked;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.request.Caller;
import org.linli.request.RequestRefusal;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 首问负责: the first person asked keeps the request until it ends or a colleague accepts it. There is no way to put it
 * down otherwise.
 */
@Component
public class FirstAsked {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 500;

    private final Requests requests;
    private final HeldList held;
    private final HandOvers handOvers;
    private final Colleagues colleagues;
    private final Clock clock;

    FirstAsked(Requests requests, HeldList held, HandOvers handOvers, Colleagues colleagues, Clock clock) {
        this.requests = requests;
        this.held = held;
        this.handOvers = handOvers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * Asks a colleague to take it over; until they accept nothing changes.
     *
     * @throws Invalid       on the field {@code to} or {@code reason}
     * @throws AccessRefused for everybody but the person who has it
     */
    @Transactional
    public void ask(String number, String to, String reason, Actor actor) {
        var sheet = sheet(number, actor);
        var now = open(sheet);
        if (!now.person().equals(actor.id())) {
            throw new AccessRefused();
        }
        var colleague = colleagues.of(sheet.where().centre()).stream()
                .filter(account -> account.id().toString().equals(to) && !account.id().equals(actor.id())).findFirst()
                .orElseThrow(() -> Invalid.field("to", "request.firstAsked.to.wrong"));
        var asked = new HandOver(Ids.next(), sheet.id(), actor.id(), colleague.id(), text("reason", reason, SHORTEST),
                clock.instant(), HandOverState.WAITING, "", null);
        if (now.waiting() != null || !handOvers.add(asked)) {
            throw RequestRefusal.HAND_OVER_WAITS.with();
        }
    }

    /** From now on it is the colleague's. @throws AccessRefused for everybody who was not asked */
    @Transactional
    public void accept(String number, UUID id, Actor actor) {
        open(sheet(number, actor));
        decide(number, id, HandOverState.ACCEPTED, "", actor);
    }

    /** It stays with whoever asked, who reads why. */
    @Transactional
    public void decline(String number, UUID id, String reason, Actor actor) {
        decide(number, id, HandOverState.DECLINED, text("reason", reason, SHORTEST), actor);
    }

    /** Whoever asked takes the question back. */
    @Transactional
    public void withdraw(String number, UUID id, Actor actor) {
        decide(number, id, HandOverState.WITHDRAWN, "", actor);
    }

    public List<HandOver> history(RequestSheet sheet) {
        return handOvers.list(sheet.id());
    }

    private void decide(String number, UUID id, HandOverState state, String answer, Actor actor) {
        var handOver = handOvers.get(id);
        var whose = state == HandOverState.WITHDRAWN ? handOver.from() : handOver.to();
        if (!sheet(number, actor).id().equals(handOver.requestId()) || !whose.equals(actor.id())) {
            throw new AccessRefused();
        }
        if (!handOvers.decide(id, state, answer, actor.id(), clock.instant())) {
            throw RequestRefusal.HAND_OVER_DECIDED.with();
        }
    }

    private RequestSheet sheet(String number, Actor actor) {
        return requests.get(number, Caller.of(actor));
    }

    private Held open(RequestSheet sheet) {
        return held.find(sheet.id()).orElseThrow(RequestRefusal.FIRST_ASKED_OVER::with);
    }

    static String text(String field, String typed, int fewest) {
        var text = typed.strip();
        if (text.length() < fewest) {
            throw text.isEmpty() ? Invalid.field(field, "web.missing")
                    : Invalid.field(field, "request.invalid.short", fewest);
        }
        if (text.length() > LONGEST) {
            throw Invalid.field(field, "request.invalid.long", LONGEST, text.length());
        }
        return text;
    }
}
