package org.linli.request.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.shared.Actor;

/**
 * Something on somebody's mind and where it was sent.
 *
 * @param way     null where nobody sorted it yet
 * @param centre  null where it lies on the district's desk
 * @param whereto the room, the meeting or the mediator; empty for an order
 */
public record Talk(String number, String title, Status status, @Nullable String community, Instant placedAt,
                   @Nullable TalkWay way, String whereto, @Nullable Instant decidedAt, @Nullable String centre) {

    /** The program cannot sort what has left the desk by itself. */
    public boolean waits() {
        return way == null && (status == Status.SUBMITTED || status == Status.ADMITTED);
    }

    /** A centre sorts its own, supervision those of no centre. */
    public boolean waitsFor(Actor actor) {
        return waits() && Talks.sorts(actor) && (actor.scope().isDistrict() ? centre == null : centre != null && actor.scope().isCentre(centre));
    }
}
