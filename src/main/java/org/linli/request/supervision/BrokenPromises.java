package org.linli.request.supervision;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Complexity;
import org.linli.request.PublicPromises;
import org.linli.request.Requests;
import org.linli.request.Urgency;
import org.linli.request.engine.FirstLimits;
import org.linli.request.engine.Row;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins supervision where a public promise is shorter than the request's own limit and was not kept. Approved pauses and
 * extensions move the promise as they move the limit. The row that says so and the word in the request's record belong to
 * one transaction, so it happens once for a request.
 */
@Component
class BrokenPromises {

    private static final int AT_ONCE = 2_000;
    private static final String OPEN = """
            select r.id, r.number, r.category, r.urgency, r.complexity, r.policy, r.placed_at, r.resolve_due
            from request.service_request r
            where r.status in ('SUBMITTED', 'ADMITTED', 'DISPATCHED', 'HANDED_BACK', 'IN_PROGRESS', 'UNDER_REVIEW')
              and r.round = 1 and r.paused_at is null and r.category = any(?) and r.placed_at < ?
              and not exists (select from request.broken_promise b where b.request_id = r.id)
            order by r.placed_at limit ?
            """;

    private final JdbcClient jdbc;
    private final PublicPromises promises;
    private final Requests requests;
    private final WorkingTime time;
    private final FirstLimits limits;
    private final TransactionTemplate transaction;

    BrokenPromises(JdbcClient jdbc, PublicPromises promises, Requests requests, WorkingTime time, FirstLimits limits,
                   TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.promises = promises;
        this.requests = requests;
        this.time = time;
        this.limits = limits;
        this.transaction = transaction;
    }

    private record Open(UUID id, String number, FirstLimits.Kept kept, Instant due) {

        static Open of(Row row) throws SQLException {
            var placed = row.mustMoment("placed_at");
            return new Open(row.mustId("id"), row.mustText("number"), new FirstLimits.Kept(row.number("policy"),
                    row.mustText("category"), row.must("urgency", Urgency.class), row.must("complexity", Complexity.class),
                    placed), row.mustMoment("resolve_due"));
        }
    }

    /** @return how many were found */
    int find(Instant now) {
        var today = BusinessTime.dateOf(now);
        var days = promises.daysAt(today);
        if (days.isEmpty()) {
            return 0;
        }
        int found = 0;
        var youngest = time.plusWorkingDays(today, -Collections.min(days.values())).plusDays(1);
        for (var open : open(List.copyOf(days.keySet()), BusinessTime.startOf(youngest))) {
            var promised = promised(open);
            if (promised != null && !now.isBefore(promised)) {
                found += Boolean.TRUE.equals(transaction.execute(status -> {
                    var begun = begin(open, promised, now);
                    if (!begun) {
                        status.setRollbackOnly();
                    }
                    return begun;
                })) ? 1 : 0;
            }
        }
        return found;
    }

    private List<Open> open(List<String> categories, Instant before) {
        return jdbc.sql(OPEN).params(new SqlArrayValue("text", categories.toArray()), before.atOffset(ZoneOffset.UTC), AT_ONCE)
                .query((rows, n) -> Open.of(new Row(rows))).list();
    }

    /** Null where nothing shorter than its limit was promised. */
    private @Nullable Instant promised(Open open) {
        var placed = open.kept().placedAt();
        var days = promises.daysAt(BusinessTime.dateOf(placed)).get(open.kept().category());
        if (days == null) {
            return null;
        }
        var promised = time.deadline(placed, Limit.workingDays(days));
        var first = time.deadline(placed, limits.resolve(open.kept()));
        return promised.isBefore(first) ? time.extendedBy(promised, first, open.due(), Limit.Unit.WORKING_DAY) : null;
    }

    /** False where somebody moved it in between: then there is nothing left to say. */
    private boolean begin(Open open, Instant promised, Instant now) {
        var fresh = jdbc.sql("insert into request.broken_promise (request_id, due, found_at) values (?, ?, ?) on conflict do nothing")
                .params(open.id(), promised.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC)).update() == 1;
        if (!fresh) {
            return false;
        }
        try {
            requests.move(open.number(), new Command.KeepPromise(promised), Caller.of(Actor.SYSTEM), Requests.ANY_VERSION);
            return true;
        } catch (Refusal moved) {
            return false;
        }
    }
}
