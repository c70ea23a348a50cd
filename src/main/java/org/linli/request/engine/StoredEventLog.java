package org.linli.request.engine;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * A batch of the log is read in three statements: the events in their order, then once for each request that they are
 * about what it is now and what its leads promised.
 */
@Repository
class StoredEventLog implements EventLog {

    /** Ordered by the column and not by its number of the same name: only the column has an index to walk along. */
    static final String EVENTS = """
            select e.transaction::text::bigint as transaction, e.id, e.request_id, e.version, e.type, e.from_status, e.to_status,
                   e.actor_role, e.unit, e.at, e.detail::text as detail
            from request.request_event e
            where (e.transaction, e.id) > (?::text::xid8, ?) and e.transaction < request.log_settled()
            order by e.transaction, e.id limit ?
            """;
    private static final String FACTS = """
            select id, number, community, centre, category, urgency, source, anonymous, placed_at, lead, resolve_due, yellow_at,
                   red_at
            from request.service_request where id = any(?)
            """;
    private static final String PROMISES = """
            select request_id, dispatched_at, contact_due, resolve_due from request.assignment
            where lead and request_id = any(?) order by dispatched_at, id
            """;

    /** More than is written in the seconds between two looks of a follower. */
    private static final int TAIL = 20_000;

    private final JdbcClient jdbc;
    private final LogTail tail = new LogTail(TAIL);

    /** @param restored has seen to it that the log can be read, before anybody reads it */
    StoredEventLog(JdbcClient jdbc, RestoredLog restored) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Logged> after(Position position, int most) {
        var events = logged(read(position, most));
        tail.add(position, events);
        return events;
    }

    @Override
    public Batch following(Position position, int most, Predicate<EventType> news) {
        var known = tail.after(position, most);
        if (known != null) {
            return new Batch(known.stream().filter(event -> news.test(event.type())).toList(), known.getLast().position(), true);
        }
        var read = read(position, most);
        return new Batch(logged(read.stream().filter(event -> news.test(event.type())).toList()),
                read.isEmpty() ? position : read.getLast().position(), read.size() == most);
    }

    private List<Event> read(Position position, int most) {
        return jdbc.sql(EVENTS).params(Long.toString(position.transaction()), position.id(), most)
                .query((rows, n) -> event(new Row(rows))).list();
    }

    private List<Logged> logged(List<Event> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        var requests = new SqlArrayValue("uuid",
                events.stream().map(Event::request).collect(Collectors.toSet()).toArray());
        var known = known(requests);
        promises(requests, known);
        return events.stream().map(event -> event.of(Objects.requireNonNull(known.get(event.request())))).toList();
    }

    private Map<UUID, Known> known(SqlArrayValue requests) {
        var known = new HashMap<UUID, Known>();
        jdbc.sql(FACTS).param(requests).query(rows -> {
            var row = new Row(rows);
            known.put(row.mustId("id"), new Known(row.mustText("number"), facts(row), new ArrayList<>(1)));
        });
        return known;
    }

    private void promises(SqlArrayValue requests, Map<UUID, Known> known) {
        jdbc.sql(PROMISES).param(requests).query(rows -> {
            var row = new Row(rows);
            Objects.requireNonNull(known.get(row.mustId("request_id"))).leads
                    .add(new Lead(row.mustMoment("dispatched_at"), promise(row)));
        });
    }

    private static Event event(Row row) throws SQLException {
        return new Event(new Position(row.rows().getLong("transaction"), row.rows().getLong("id")),
                row.mustId("request_id"), row.number("version"), row.must("type", EventType.class),
                row.maybe("from_status", Status.class), row.must("to_status", Status.class), row.mustText("actor_role"),
                row.mustText("unit"), row.mustMoment("at"), Json.codes(row.mustText("detail")));
    }

    private static EventLog.Facts facts(Row row) throws SQLException {
        return new EventLog.Facts(row.text("community"), row.text("centre"), row.mustText("category"),
                row.mustText("urgency"), row.mustText("source"), row.yesNo("anonymous"), row.mustMoment("placed_at"),
                row.text("lead"), row.mustMoment("resolve_due"), row.moment("yellow_at"), row.moment("red_at"), null);
    }

    private static @Nullable Promise promise(Row row) throws SQLException {
        var contactDue = row.moment("contact_due");
        var resolveDue = row.moment("resolve_due");
        return contactDue == null || resolveDue == null ? null : new Promise(contactDue, resolveDue);
    }

    private record Event(Position position, UUID request, int version, EventType type, @Nullable Status from, Status to,
                         String role, String unit, Instant at, Map<String, String> detail) {

        Logged of(Known known) {
            return new Logged(position, request, known.number, version, type, from, to, role, unit, at, detail,
                    known.at(at));
        }
    }

    /** @param leads every part that led, oldest first */
    private record Known(String number, EventLog.Facts facts, List<Lead> leads) {

        EventLog.Facts at(Instant moment) {
            for (var lead : leads.reversed()) {
                if (!lead.since.isAfter(moment)) {
                    return lead.promise == null ? facts : facts.with(lead.promise);
                }
            }
            return facts;
        }
    }

    private record Lead(Instant since, @Nullable Promise promise) {
    }
}
