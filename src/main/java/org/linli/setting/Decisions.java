package org.linli.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decision> list() {
        return jdbc.sql("""
                select key, number, valid_from, value, withdraws, changed_by, changed_by_name, changed_at, reason
                from setting.decision
                """).query(Decisions::decision).list();
    }

    /** 0 where there is none. */
    long lastId() {
        return jdbc.sql("select coalesce(max(id), 0) from setting.decision").query(Long.class).single();
    }

    /** One decision at a time: numbers follow each other, and no smaller id can appear after a greater one was seen. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('setting.decision'))").query((row, n) -> n).single();
    }

    int lastNumber(String key) {
        return jdbc.sql("select coalesce(max(number), 0) from setting.decision where key = :key").param("key", key)
                .query(Integer.class).single();
    }

    void add(Decision decision) {
        jdbc.sql("""
                insert into setting.decision (key, number, valid_from, value, withdraws,
                                              changed_by, changed_by_name, changed_at, reason)
                values (:key, :number, :validFrom, cast(:value as jsonb), :withdraws, :by, :byName, :at, :reason)
                """)
                .param("key", decision.key())
                .param("number", decision.number())
                .param("validFrom", decision.validFrom())
                .param("value", decision.value())
                .param("withdraws", decision.withdraws())
                .param("by", decision.changedBy())
                .param("byName", decision.changedByName())
                .param("at", decision.changedAt().atOffset(ZoneOffset.UTC))
                .param("reason", decision.reason())
                .update();
    }

    private static Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(row.getString("key"), row.getInt("number"), row.getObject("valid_from", LocalDate.class),
                row.getString("value"), row.getObject("withdraws", Integer.class),
                row.getObject("changed_by", UUID.class), row.getString("changed_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("reason"));
    }
}
