package org.linli.command;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters of the screen: sums that are kept, so that looking costs nothing. */
@Repository
class Counters {

    private static final String DAY_SUMS =
            "promised, kept, assessed, excluded, responded, followed, solved, satisfied, fairly";

    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void change(Changes changes) {
        change("hourly", "hour, centre, source", "placed, closed", changes.hourRows());
        change("topic", "day, community, category", "placed", changes.topicRows());
        change("daily", "day, centre, lead", DAY_SUMS, changes.dayRows());
    }

    private void change(String table, String key, String sums, Collection<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var names = List.of(sums.split(", "));
        var added = String.join(", ", names.stream().map(name -> name + " = c." + name + " + excluded." + name).toList());
        jdbc.sql("""
                insert into command.%1$s as c (%2$s, %3$s)
                select %2$s, %3$s from json_populate_recordset(null::command.%1$s, ?::json)
                on conflict (%2$s) do update set %4$s
                """.formatted(table, key, sums, added)).param(JsonRows.of(rows)).update();
    }

    void forget() {
        jdbc.sql("truncate command.hourly, command.topic, command.daily").update();
    }
}
