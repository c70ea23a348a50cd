package org.linli.command;

import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog;
import org.linli.request.SignLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the log of requests in batches. Rows, counters, the ring of moves, the position and the call to all nodes
 * belong to one transaction: a batch counts wholly or not at all, and never twice.
 */
@Component
class Follower {

    /** So many are read at a time; more are counted together where reading is ahead. */
    static final int BATCH = 10_000;

    private final ReadAhead ahead;
    private final Positions positions;
    private final Projection projection;
    private final Bell bell;
    private final TransactionTemplate transaction;

    Follower(EventLog log, SignLimits signLimits, Positions positions, Projection projection, Bell bell,
             TransactionTemplate transaction) {
        ahead = new ReadAhead(log, signLimits);
        this.positions = positions;
        this.projection = projection;
        this.bell = bell;
        this.transaction = transaction;
    }

    /** @return how many events were taken in; none where another node follows at this moment */
    int follow() {
        return follow(BATCH);
    }

    /** @param most to be read at a time */
    int follow(int most) {
        return taken(transaction.execute(status -> positions.tryLock() ? takeIn(most) : 0));
    }

    /** Follows to the end of what can be read now, after whoever else does. */
    void catchUp() {
        int taken;
        do {
            taken = taken(transaction.execute(status -> {
                positions.lock();
                return takeIn(BATCH);
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

    private int takeIn(int most) {
        var from = positions.get();
        var batch = ahead.after(from, most);
        if (!batch.events().isEmpty()) {
            var to = batch.events().getLast().position();
            count(batch);
            projection.moves().add(batch.events());
            positions.move(from, to);
            bell.ring(to);
        }
        return batch.events().size();
    }

    private void count(ReadAhead.Batch batch) {
        var changes = new Changes();
        var known = projection.traces().find(batch.events().stream().map(Logged::request).collect(Collectors.toSet()));
        known.values().forEach(changes::takeOff);
        var added = new LinkedHashMap<UUID, Trace>();
        for (var event : batch.events()) {
            var trace = known.get(event.request());
            (trace == null ? added.computeIfAbsent(event.request(), Trace::new) : trace)
                    .apply(event, batch.signBy().get(event.position()));
        }
        known.values().forEach(changes::add);
        added.values().forEach(changes::add);
        projection.traces().change(known.values());
        projection.traces().add(added.values());
        projection.counters().change(changes);
    }

    private static int taken(@Nullable Integer events) {
        return events == null ? 0 : events;
    }
}
