package org.linli.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;
import org.linli.request.EventType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ring of the latest moves. */
@Repository
class MoveRing {

    static final int KEPT = 100;

    /** Steps that only accompany another one, or that say nothing to a commander. */
    private static final Set<EventType> QUIET = EnumSet.of(EventType.ADMITTED, EventType.CO_SIGNED, EventType.CO_DONE,
            EventType.NOT_REACHED, EventType.SUPPLEMENTED, EventType.CLOSED_UNRATED, EventType.NOTED, EventType.NOTE_DUE, EventType.HALF_USED,
            EventType.MOST_USED, EventType.EXCLUSION_ASKED, EventType.EXCLUDED, EventType.EXCLUSION_DENIED,
            EventType.EXTENSION_ASKED, EventType.EXTENSION_DENIED, EventType.SUSPENSION_ASKED, EventType.SUSPENSION_DENIED,
            EventType.LEAD_CHANGE_ASKED, EventType.HELP_ASKED, EventType.LEAD_CHANGE_DENIED, EventType.HELP_DENIED, EventType.MERGE_TOLD,
            EventType.ARCHIVED, EventType.ASSIGNED, EventType.POOLED, EventType.TAKEN, EventType.RECOUNTED);

    private final JdbcClient jdbc;

    MoveRing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Logged> events) {
        var rows = events.reversed().stream().filter(event -> !QUIET.contains(event.type())).limit(KEPT).map(MoveRing::row)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("insert into command.move select * from json_populate_recordset(null::command.move, ?::json)")
                .param(JsonRows.of(rows)).update();
        jdbc.sql("""
                delete from command.move where (transaction, id) <=
                  (select transaction, id from command.move order by transaction desc, id desc offset ? limit 1)
                """).param(KEPT).update();
    }

    /** Newest first. */
    List<Latest> latest(int most) {
        return jdbc.sql("select * from command.move order by transaction desc, id desc limit ?").param(most)
                .query((row, n) -> read(row)).list();
    }

    /** What came after one position and not after another, oldest first. */
    List<Latest> between(Position after, Position upTo) {
        return jdbc.sql("""
                select * from command.move where (transaction, id) > (?, ?) and (transaction, id) <= (?, ?)
                order by transaction, id
                """).params(after.transaction(), after.id(), upTo.transaction(), upTo.id())
                .query((row, n) -> read(row)).list();
    }

    /** Something after that position was dropped from the ring already. */
    boolean hasForgotten(Position after) {
        return jdbc.sql("""
                select count(*) >= ? and bool_and((transaction, id) > (?, ?)) from command.move
                """)
                .params(KEPT, after.transaction(), after.id()).query(Boolean.class).single();
    }

    private static Latest read(ResultSet row) throws SQLException {
        return new Latest(Replay.id(new Position(row.getLong("transaction"), row.getLong("id"))),
                Objects.requireNonNull(Traces.moment(row, "at")), EventType.valueOf(row.getString("type")),
                row.getString("centre"), row.getString("lead"), row.getString("category"), row.getInt("stars"));
    }

    void forget() {
        jdbc.sql("truncate command.move").update();
    }

    private static Row row(Logged event) {
        var facts = event.facts();
        var lead = event.detail().getOrDefault("lead", event.detail().getOrDefault("unit", ""));
        return new Row(event.position().transaction(), event.position().id(), event.at(), event.type(),
                facts.centre() == null ? "" : facts.centre(), lead, facts.category(),
                Integer.parseInt(event.detail().getOrDefault("stars", "0")));
    }

    private record Row(long transaction, long id, Instant at, EventType type, String centre, String lead,
                       String category, int stars) {
    }
}
