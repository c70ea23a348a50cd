package org.linli.request.engine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.Limit;
import org.linli.shared.TimeRange;

/** The moments that a request is measured against, and the pair that its light is lit by now. */
final class Clocks {

    int policy;
    Instant acceptYellow = Instant.EPOCH;
    Instant acceptDue = Instant.EPOCH;
    Instant resolveYellow = Instant.EPOCH;
    Instant resolveDue = Instant.EPOCH;
    @Nullable Instant pausedAt;
    @Nullable Instant yellowAt;
    @Nullable Instant redAt;

    /** Total time runs from receipt; the version of the policy is frozen here. */
    void start(Instant placedAt, int policyVersion, SlaPolicy.Row limits, Rulebook book) {
        policy = policyVersion;
        startAccept(placedAt, limits.accept(), book);
        startResolve(placedAt, limits.resolve(), book);
    }

    void startAccept(Instant from, Limit limit, Rulebook book) {
        acceptDue = book.time().deadline(from, limit);
        acceptYellow = book.time().yellowAt(from, limit, book.yellowShare(from));
    }

    void startResolve(Instant from, Limit limit, Rulebook book) {
        resolveDue = book.time().deadline(from, limit);
        resolveYellow = book.time().yellowAt(from, limit, book.yellowShare(from));
    }

    /** Whoever handed it over set a deadline: the earlier one counts, and the light turns with it. */
    void bound(Instant from, @Nullable Instant dueBy, Rulebook book) {
        if (dueBy == null || !dueBy.isBefore(resolveDue) || !dueBy.isAfter(from)) {
            return;
        }
        resolveDue = dueBy;
        var share = from.plusMillis((long) (Duration.between(from, dueBy).toMillis() * book.yellowShare(from)));
        resolveYellow = share.isBefore(resolveYellow) ? share : resolveYellow;
    }

    /** Time that the resident was asked to use is not the house's: every running clock moves by it. */
    void resume(Instant now, SlaPolicy.Row limits, Rulebook book) {
        if (pausedAt == null) {
            return;
        }
        if (now.isAfter(pausedAt)) {
            pause(new TimeRange(pausedAt, now), limits, book);
        }
        pausedAt = null;
    }

    void pause(TimeRange pause, SlaPolicy.Row limits, Rulebook book) {
        var accept = limits.accept().unit();
        var resolve = limits.resolve().unit();
        acceptYellow = book.time().extendedBy(acceptYellow, pause.from(), pause.to(), accept);
        acceptDue = book.time().extendedBy(acceptDue, pause.from(), pause.to(), accept);
        resolveYellow = book.time().extendedBy(resolveYellow, pause.from(), pause.to(), resolve);
        resolveDue = book.time().extendedBy(resolveDue, pause.from(), pause.to(), resolve);
    }

    void light(@Nullable Instant yellow, @Nullable Instant red) {
        yellowAt = yellow;
        redAt = red;
    }
}
