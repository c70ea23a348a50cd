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
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code kiosk.patrol}: it only ever grows. */
@Repository
class Patrols {

    private final JdbcClient jdbc;

    Patrols(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Patrol patrol, Actor actor) {
        jdbc.sql("insert into kiosk.patrol (id, zone, at, by_id, by_name, well, findings) values (?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.next()).param(patrol.zone()).param(patrol.at().atOffset(ZoneOffset.UTC)).param(actor.id())
                .param(patrol.byName()).param(patrol.well()).param(patrol.findings()).update();
    }

    /** The latest of each zone. */
    Map<String, Patrol> latest() {
        return jdbc.sql("select distinct on (zone) * from kiosk.patrol order by zone, at desc").query(Patrols::read)
                .list().stream().collect(Collectors.toMap(Patrol::zone, Function.identity()));
    }

    List<Patrol> of(String zone, int most) {
        return jdbc.sql("select * from kiosk.patrol where zone = ? order by at desc limit ?").param(zone).param(most)
                .query(Patrols::read).list();
    }

    /** All since then, the latest first. */
    List<Patrol> since(Instant from) {
        return jdbc.sql("select * from kiosk.patrol where at >= ? order by at desc").param(from.atOffset(ZoneOffset.UTC))
                .query(Patrols::read).list();
    }

    private static Patrol read(ResultSet row, int number) throws SQLException {
        return new Patrol(row.getString("zone"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"), row.getBoolean("well"), row.getString("findings"));
    }
}
