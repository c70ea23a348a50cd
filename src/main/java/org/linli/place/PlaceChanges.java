package org.linli.place;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register's own history. */
@Repository
class PlaceChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String centreSlug, ChangeKind what, String detail, Actor actor) {
        jdbc.sql("""
                insert into place.changes (centre_slug, what, detail, changed_by, changed_by_name, changed_at)
                values (:centre, :what, :detail, :actor, :name, :now)""")
                .param("centre", centreSlug.isEmpty() ? null : centreSlug).param("what", what.name())
                .param("detail", detail).param("actor", actor.id()).param("name", actor.name())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** Newest first. */
    List<PlaceChange> list(String centreSlug, int limit) {
        return jdbc.sql("""
                select what, detail, changed_by, changed_by_name, changed_at from place.changes
                 where centre_slug = :centre order by id desc limit :limit""")
                .param("centre", centreSlug).param("limit", limit)
                .query((row, n) -> new PlaceChange(ChangeKind.valueOf(row.getString("what")), row.getString("detail"),
                        row.getObject("changed_by", UUID.class), row.getString("changed_by_name"),
                        row.getTimestamp("changed_at").toInstant())).list();
    }
}
