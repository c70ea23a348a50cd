package org.linli.command;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog;
import org.linli.request.EventType;
import org.linli.request.SignLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the log of requests in batches. Rows, counters, the ring of moves, the position and the call to all nodes
 * belong to one transaction: a batch counts wholly or not at all, and never twice.
 */
@Component
class Follower {

    static final int BATCH = 20_000;

    private final ReadAhead ahead;
    private final SignLimits signLimits;
    private final Positions positions;
    private final Projection projection;
    private final Bell bell;
    private final TransactionTemplate transaction;

    Follower(EventLog log, SignLimits signLimits, Positions positions, Projection projection, Bell bell,
             TransactionTemplate transaction) {
        ahead = new ReadAhead(log, BATCH);
        this.signLimits = signLimits;
        this.positions = positions;
        this.projection = projection;
        this.bell = bell;
        this.transaction = transaction;
    }

    /** @return how many events were taken in; none where another node follows at this moment */
    int follow() {
        return taken(transaction.execute(status -> positions.tryLock() ? takeIn() : 0));
    }

    /** Follows to the end of what can be read now, after whoever else does. */
    void catchUp() {
        int taken;
        do {
            taken = taken(transaction.execute(status -> {
                positions.lock();
                return takeIn();
            }));
        } while (taken > 0);
    }

    /** Drops everything; it grows again from the first event on. */
    void restart() {
        transaction.executeWithoutResult(status -> {
            positions.lock();
            projection.forget();
            positions.toStart();
        });
    }

    private int takeIn() {
        var from = positions.get();
        var events = ahead.after(from);
        if (!events.isEmpty()) {
            var to = events.getLast().position();
            if (events.size() == BATCH) {
                ahead.read(to);
            }
            count(events);
            projection.moves().add(events);
            positions.move(from, to);
            bell.ring(to);
        }
        return events.size();
    }

    private void count(List<Logged> events) {
        var changes = new Changes();
        var known = projection.traces().find(events.stream().map(Logged::request).collect(Collectors.toSet()));
        known.values().forEach(changes::takeOff);
        var limits = signLimits.of(events.stream().filter(event -> event.type() == EventType.SIGNED).toList());
        var touched = new HashMap<UUID, Trace>(known);
        for (var event : events) {
            touched.computeIfAbsent(event.request(), Trace::new).apply(event, limits.get(event.position()));
        }
        touched.values().forEach(changes::add);
        projection.traces().keep(touched.values());
        projection.counters().change(changes);
    }

    private static int taken(@Nullable Integer events) {
        return events == null ? 0 : events;
    }
}
