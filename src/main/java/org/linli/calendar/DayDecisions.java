package org.linli.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DayDecisions {

    private final JdbcClient jdbc;

    DayDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that counts, for each date. */
    List<DayDecision> listCurrent() {
        return jdbc.sql("""
                select distinct on (date) date, kind, name, notice, from_notice,
                       decided_by, decided_by_name, decided_at, reason
                from calendar.decision
                order by date, id desc
                """).query(DayDecisions::decision).list();
    }

    /** All that was decided about the dates of a year, the latest first. */
    List<DayDecision> list(int year) {
        return jdbc.sql("""
                select date, kind, name, notice, from_notice, decided_by, decided_by_name, decided_at, reason
                from calendar.decision
                where date >= make_date(:year, 1, 1) and date < make_date(:year + 1, 1, 1)
                order by id desc
                """).param("year", year).query(DayDecisions::decision).list();
    }

    /** Years for which a notice was entered. */
    List<Integer> listKnownYears() {
        return jdbc.sql("""
                select distinct extract(year from date)::int from calendar.decision where from_notice order by 1
                """).query(Integer.class).list();
    }

    /** 0 where there is none. */
    long lastId() {
        return jdbc.sql("select coalesce(max(id), 0) from calendar.decision").query(Long.class).single();
    }

    /** One change at a time, so that no smaller id can appear after a greater one was seen. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('calendar.decision'))").query((row, n) -> n).single();
    }

    void add(Collection<DayDecision> decisions) {
        decisions.forEach(this::add);
    }

    private void add(DayDecision decision) {
        jdbc.sql("""
                insert into calendar.decision (date, kind, name, notice, from_notice,
                                               decided_by, decided_by_name, decided_at, reason)
                values (:date, :kind, :name, :notice, :fromNotice, :by, :byName, :at, :reason)
                """)
                .param("date", decision.date())
                .param("kind", decision.day().kind().name())
                .param("name", decision.day().name())
                .param("notice", decision.day().notice())
                .param("fromNotice", decision.fromNotice())
                .param("by", decision.decidedBy())
                .param("byName", decision.decidedByName())
                .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .param("reason", decision.reason())
                .update();
    }

    private static DayDecision decision(ResultSet row, int index) throws SQLException {
        var day = new SpecialDay(row.getObject("date", LocalDate.class), DayKind.valueOf(row.getString("kind")),
                row.getString("name"), row.getString("notice"));
        return new DayDecision(day, row.getBoolean("from_notice"), row.getObject("decided_by", UUID.class),
                row.getString("decided_by_name"), row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
