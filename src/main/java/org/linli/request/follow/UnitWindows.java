package org.linli.request.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * For each unit that was told of a new order lately: since when, and what came after. It is worked with by whoever holds
 * the position of the follower that tells units, so by one at a time.
 */
@Repository
class UnitWindows {

    private final JdbcClient jdbc;

    UnitWindows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param opened when the unit was told last
     * @param number of the first that was gathered
     * @param due    the earliest day by which one of them has to be done
     */
    record Window(String unit, Instant opened, int gathered, String number, @Nullable Instant due) {

        static Window opened(String unit, Instant now) {
            return new Window(unit, now, 0, "", null);
        }

        boolean isOver(Instant now, Duration length) {
            return !opened.plus(length).isAfter(now);
        }

        Window with(String another, Instant until) {
            return new Window(unit, opened, gathered + 1, gathered == 0 ? another : number,
                    due == null || until.isBefore(due) ? until : due);
        }
    }

    Map<String, Window> all() {
        return jdbc.sql("select unit, opened, gathered, number, due from request.unit_window").query((row, n) -> read(row)).list()
                .stream().collect(Collectors.toMap(Window::unit, Function.identity()));
    }

    void keep(Collection<Window> windows) {
        windows.forEach(window -> jdbc.sql("""
                        insert into request.unit_window (unit, opened, gathered, number, due) values (?, ?, ?, ?, ?::timestamptz)
                        on conflict (unit) do update set opened = excluded.opened, gathered = excluded.gathered,
                            number = excluded.number, due = excluded.due
                        """)
                .params(window.unit, window.opened.atOffset(ZoneOffset.UTC), window.gathered, window.number,
                        window.due == null ? null : window.due.toString())
                .update());
    }

    void close(List<String> units) {
        units.forEach(unit -> jdbc.sql("delete from request.unit_window where unit = ?").param(unit).update());
    }

    private static Window read(ResultSet row) throws SQLException {
        var due = row.getObject(5, OffsetDateTime.class);
        return new Window(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getInt(3), row.getString(4),
                due == null ? null : due.toInstant());
    }
}
