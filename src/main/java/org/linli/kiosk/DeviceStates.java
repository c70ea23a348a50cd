package org.linli.kiosk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code kiosk.device}. */
@Repository
class DeviceStates {

    private final JdbcClient jdbc;

    DeviceStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void seen(String code, Instant at) {
        jdbc.sql("""
                insert into kiosk.device as d (code, last_seen_at) values (:code, :at)
                on conflict (code) do update set last_seen_at = greatest(d.last_seen_at, excluded.last_seen_at)""")
                .param("code", code).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Those of them that have no key of their own to say it with. */
    void seenWithoutKey(List<String> codes, Instant at) {
        jdbc.sql("""
                insert into kiosk.device as d (code, last_seen_at)
                select c.code, :at from unnest(:codes) as c (code) where not exists
                       (select from kiosk.device_key k where k.device = c.code and k.revoked_at is null)
                on conflict (code) do update set last_seen_at = greatest(d.last_seen_at, excluded.last_seen_at)""")
                .param("codes", codes.toArray(String[]::new)).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void report(String code, Paper paper, String fault, Instant at) {
        jdbc.sql("""
                insert into kiosk.device as d (code, last_seen_at, paper, fault, reported_at)
                values (:code, :at, :paper, :fault, :at)
                on conflict (code) do update set last_seen_at = greatest(d.last_seen_at, excluded.last_seen_at),
                   paper = excluded.paper, fault = excluded.fault, reported_at = excluded.reported_at""")
                .param("code", code).param("at", at.atOffset(ZoneOffset.UTC)).param("paper", paper.name())
                .param("fault", fault).update();
    }

    DeviceState get(String code) {
        return jdbc.sql("select * from kiosk.device where code = ?").param(code).query(DeviceStates::read).optional()
                .orElse(DeviceState.unknown(code));
    }

    Map<String, DeviceState> all() {
        return jdbc.sql("select * from kiosk.device").query(DeviceStates::read).list().stream()
                .collect(Collectors.toMap(DeviceState::code, Function.identity()));
    }

    private static DeviceState read(ResultSet row, int number) throws SQLException {
        return new DeviceState(row.getString("code"), at(row, "last_seen_at"), Paper.valueOf(row.getString("paper")),
                row.getString("fault"), at(row, "reported_at"));
    }

    static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
