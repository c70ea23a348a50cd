package org.linli.request.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;
import org.linli.request.SignLimits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

@Repository
class StoredSignLimits implements SignLimits {

    private final JdbcClient jdbc;

    StoredSignLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Position, Instant> of(List<Logged> events) {
        var limits = new HashMap<Position, Instant>();
        if (events.isEmpty()) {
            return limits;
        }
        jdbc.sql("""
                select e.n, a.sign_due from unnest(?::uuid[], ?::timestamptz[]) with ordinality e(request, at, n)
                cross join lateral (
                  select p.sign_due from request.assignment p
                  where p.request_id = e.request and p.lead and p.dispatched_at <= e.at
                  order by p.dispatched_at desc, p.id desc limit 1) a where a.sign_due is not null
                """)
                .params(new SqlArrayValue("uuid", events.stream().map(Logged::request).toArray()),
                        new SqlArrayValue("timestamptz", events.stream().map(it -> it.at().atOffset(ZoneOffset.UTC)).toArray()))
                .query(row -> {
                    limits.put(events.get(row.getInt(1) - 1).position(), row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return limits;
    }
}
