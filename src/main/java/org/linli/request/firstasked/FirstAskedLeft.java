package org.linli.request.firstasked;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.identity.Account;
import org.linli.identity.LeftBehind;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.springframework.stereotype.Component;

/** Who leaves a post leaves no request without somebody: it goes to whoever leads the centre, and says so. */
@Component
class FirstAskedLeft implements LeftBehind {

    private final HeldList held;
    private final HandOvers handOvers;
    private final Colleagues colleagues;
    private final Clock clock;

    FirstAskedLeft(HeldList held, HandOvers handOvers, Colleagues colleagues, Clock clock) {
        this.held = held;
        this.handOvers = handOvers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public List<Open> openOf(UUID person) {
        return held.of(person).stream().map(h -> new Open(h.number(), "/work/first-asked/" + h.number(), h.title(),
                colleagues.leadOf(h.centre(), person).map(Account::name).orElse(""))).toList();
    }

    @Override
    public void handOn(Account leaving, Actor by) {
        var now = clock.instant();
        handOvers.withdrawAllOf(leaving.id(), by.id(), now);
        held.of(leaving.id()).forEach(h -> colleagues.leadOf(h.centre(), leaving.id()).ifPresent(lead ->
                handOvers.add(new HandOver(Ids.next(), h.requestId(), leaving.id(), lead.id(), "", now,
                        HandOverState.FORCED, "", now))));
    }
}
