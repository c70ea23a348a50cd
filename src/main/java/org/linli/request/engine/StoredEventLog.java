package org.linli.request.engine;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEventLog implements EventLog {

    private final JdbcClient jdbc;

    StoredEventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Logged> after(Position position, int most) {
        return jdbc.sql("""
                        select e.transaction::text::bigint as transaction, e.id, e.request_id, e.version, e.type,
                               e.from_status, e.to_status, e.actor_role, e.unit, e.at, e.detail::text as detail,
                               r.number, r.community, r.centre, r.category, r.urgency, r.source, r.anonymous, r.placed_at,
                               r.lead, r.resolve_due, r.yellow_at, r.red_at, p.contact_due, p.promised
                        from request.request_event e join request.service_request r on r.id = e.request_id
                        left join lateral (
                          select a.contact_due, a.resolve_due as promised from request.assignment a
                          where a.request_id = e.request_id and a.lead and a.dispatched_at <= e.at
                          order by a.dispatched_at desc, a.id desc limit 1) p on true
                        where (e.transaction, e.id) > (?::text::xid8, ?)
                          and e.transaction < pg_snapshot_xmin(pg_current_snapshot())
                        order by e.transaction, e.id limit ?
                        """)
                .params(Long.toString(position.transaction()), position.id(), most)
                .query((rows, n) -> logged(new Row(rows))).list();
    }

    private static Logged logged(Row row) throws SQLException {
        var facts = new Facts(row.text("community"), row.text("centre"), row.mustText("category"),
                row.mustText("urgency"), row.mustText("source"), row.yesNo("anonymous"), row.mustMoment("placed_at"),
                row.text("lead"), row.mustMoment("resolve_due"), row.moment("yellow_at"), row.moment("red_at"),
                promise(row));
        return new Logged(new Position(row.rows().getLong("transaction"), row.rows().getLong("id")),
                row.mustId("request_id"), row.mustText("number"), row.number("version"),
                row.must("type", EventType.class), row.maybe("from_status", Status.class),
                row.must("to_status", Status.class), row.mustText("actor_role"), row.mustText("unit"),
                row.mustMoment("at"), Json.codes(row.mustText("detail")), facts);
    }

    private static @Nullable Promise promise(Row row) throws SQLException {
        var contactDue = row.moment("contact_due");
        var resolveDue = row.moment("promised");
        return contactDue == null || resolveDue == null ? null : new Promise(contactDue, resolveDue);
    }
}
