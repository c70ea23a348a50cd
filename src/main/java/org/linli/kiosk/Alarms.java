package org.linli.kiosk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code kiosk.alarm}: of one kind at most one open a device. */
@Repository
class Alarms {

    private final JdbcClient jdbc;

    Alarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id where it is new; empty where the same is open already */
    Optional<UUID> raise(String device, AlarmKind kind, String detail, Instant at) {
        return jdbc.sql("""
                insert into kiosk.alarm (id, device, kind, detail, raised_at)
                values (:id, :device, :kind, :detail, :at)
                on conflict (device, kind) where cleared_at is null do nothing returning id""")
                .param("id", Ids.next()).param("device", device).param("kind", kind.name()).param("detail", detail)
                .param("at", at.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
    }

    void clear(String device, AlarmKind kind, Instant at) {
        jdbc.sql("update kiosk.alarm set cleared_at = :at where device = :device and kind = :kind and cleared_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("device", device).param("kind", kind.name()).update();
    }

    /** Somebody takes it on; what does not clear itself is over with that. The first word stands. */
    boolean handle(Alarm alarm, String note, Actor actor, Instant at) {
        return jdbc.sql("""
                update kiosk.alarm set handled_at = :at, handled_by_name = :name, note = :note,
                       cleared_at = case when :stays then cleared_at else coalesce(cleared_at, :at) end
                 where id = :id and handled_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("name", actor.name()).param("note", note)
                .param("stays", alarm.kind().clearsItself()).param("id", alarm.id()).update() == 1;
    }

    Alarm get(UUID id) {
        return jdbc.sql("select * from kiosk.alarm where id = ?").param(id).query(Alarms::read).optional()
                .orElseThrow(() -> new NotFound("alarm", id));
    }

    /** The latest first. */
    List<Alarm> open() {
        return jdbc.sql("select * from kiosk.alarm where cleared_at is null order by raised_at desc")
                .query(Alarms::read).list();
    }

    List<Alarm> of(String device, int most) {
        return jdbc.sql("select * from kiosk.alarm where device = ? order by raised_at desc limit ?")
                .param(device).param(most).query(Alarms::read).list();
    }

    private static Alarm read(ResultSet row, int number) throws SQLException {
        return new Alarm(row.getObject("id", UUID.class), row.getString("device"),
                AlarmKind.valueOf(row.getString("kind")), row.getString("detail"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(), DeviceStates.at(row, "cleared_at"),
                DeviceStates.at(row, "handled_at"), row.getString("handled_by_name"), row.getString("note"));
    }
}
