package org.linli.affair;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What happened to cases, and the notices that were written: both only ever grow. */
@Repository
class History {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    History(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param said in words; empty where nothing was said */
    public record Entry(int version, EventType type, Status to, UUID actor, String role, Instant at, String said) {
    }

    void add(Affair before, Moved moved, By by) {
        var role = by.rolesAt(before).stream().sorted().map(Enum::name).findFirst().orElse("");
        jdbc.sql("""
                insert into affair.event (affair_id, version, type, old, new, actor, role, at, said)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(before.head().id(), moved.affair().version(), moved.event().name(), before.status().name(),
                        moved.affair().status().name(), by.actor().id(), role, by.now().atOffset(ZoneOffset.UTC), moved.said())
                .update();
        var paper = moved.paper();
        if (paper != null) {
            write(before.head().id(), paper, by);
        }
    }

    /** Numbered in the transaction of the move: a number that is not used is not missing either. */
    private void write(UUID affair, Paper.Draft draft, By by) {
        int year = BusinessTime.dateOf(by.now()).getYear();
        int serial = jdbc.sql("""
                insert into affair.paper_serial (kind, year, last) values (?, ?, 1)
                on conflict (kind, year) do update set last = affair.paper_serial.last + 1 returning last""")
                .params(draft.kind().name(), year).query(Integer.class).single();
        jdbc.sql("""
                insert into affair.paper (id, affair_id, kind, year, serial, at, actor, facts)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(Ids.next(), affair, draft.kind().name(), year, serial, by.now().atOffset(ZoneOffset.UTC),
                        by.actor().id(), json.writeValueAsString(draft.facts())).update();
    }

    List<Entry> of(UUID affair) {
        return jdbc.sql("select * from affair.event where affair_id = ? order by version").param(affair)
                .query((row, n) -> new Entry(row.getInt("version"), EventType.valueOf(row.getString("type")),
                        Status.valueOf(row.getString("new")), row.getObject("actor", UUID.class), row.getString("role"),
                        row.getTimestamp("at").toInstant(), row.getString("said"))).list();
    }

    List<Paper> papers(UUID affair) {
        return jdbc.sql("select * from affair.paper where affair_id = ? order by at, id").param(affair)
                .query((row, n) -> new Paper(row.getObject("id", UUID.class), Paper.Kind.valueOf(row.getString("kind")),
                        row.getInt("year"), row.getInt("serial"), row.getTimestamp("at").toInstant(),
                        json.readValue(row.getString("facts"), Paper.Facts.class))).list();
    }

    Optional<Paper> paper(UUID affair, UUID id) {
        return papers(affair).stream().filter(paper -> paper.id().equals(id)).findFirst();
    }
}
