package org.linli.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.day.Known.Event;
import org.linli.day.Known.Part;
import org.linli.day.Known.Said;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log itself, past everything that the program makes of it. */
final class LogReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LogReading() {
    }

    static List<Known> all(JdbcClient jdbc) {
        var events = new HashMap<UUID, List<Event>>();
        jdbc.sql("select request_id, type, from_status, to_status, at, detail::text from request.request_event order by request_id, version")
                .query(row -> {
                    events.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>()).add(event(row));
                });
        var parts = new HashMap<UUID, List<Part>>();
        jdbc.sql("select request_id, dispatched_at, sign_due, contact_due, resolve_due from request.assignment where lead order by dispatched_at, id")
                .query(row -> {
                    parts.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new Part(must(row, 2), must(row, 3), must(row, 4), must(row, 5)));
                });
        return jdbc.sql("""
                select id, number, coalesce(centre, ''), coalesce(community, ''), category, source, anonymous, placed_at,
                  resolve_yellow, resolve_due, yellow_at, red_at from request.service_request
                """).query((row, n) -> {
            var id = row.getObject(1, UUID.class);
            var said = new Said(row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getBoolean(7),
                    must(row, 8), must(row, 9), must(row, 10), moment(row, 11), moment(row, 12));
            return new Known(row.getString(2), said, parts.getOrDefault(id, List.of()), events.get(id));
        }).list();
    }

    private static Event event(ResultSet row) throws SQLException {
        var from = row.getString(3);
        return new Event(EventType.valueOf(row.getString(2)), from == null ? null : Status.valueOf(from),
                Status.valueOf(row.getString(4)), must(row, 5),
                JSON.readValue(row.getString(6), new TypeReference<Map<String, String>>() { }));
    }

    private static Instant must(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(moment(row, column));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
