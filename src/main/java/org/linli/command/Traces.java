package org.linli.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** One row a request. */
@Repository
class Traces {

    private static final String ADD = "copy command.trace (" + TraceRows.COLUMNS + ") from stdin (format binary)";
    private static final String LAY_BY = "copy pg_temp.trace_changed (" + TraceRows.COLUMNS + ") from stdin (format binary)";
    private static final String CHANGE = "update command.trace t set (%s) = (%s) from pg_temp.trace_changed c where c.id = t.id"
            .formatted(TraceRows.COLUMNS, TraceRows.COLUMNS.replaceAll("\\w+", "c.$0"));

    private final JdbcClient jdbc;
    private final JdbcOperations connections;

    Traces(JdbcClient jdbc, JdbcOperations connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    Map<UUID, Trace> find(Collection<UUID> ids) {
        var traces = new HashMap<UUID, Trace>();
        jdbc.sql("select * from command.trace where id = any(?)")
                .param(new SqlArrayValue("uuid", ids.toArray()))
                .query((row, n) -> read(row)).list().forEach(trace -> traces.put(trace.id, trace));
        return traces;
    }

    /** @param added not one of which is kept yet */
    void add(Collection<Trace> added) {
        copy(ADD, added);
    }

    /** @param changed each of which is kept already */
    void change(Collection<Trace> changed) {
        if (changed.isEmpty()) {
            return;
        }
        jdbc.sql("create temporary table if not exists trace_changed (like command.trace) on commit delete rows").update();
        copy(LAY_BY, changed);
        jdbc.sql(CHANGE).update();
    }

    private void copy(String statement, Collection<Trace> traces) {
        if (!traces.isEmpty()) {
            var rows = TraceRows.of(traces);
            connections.execute((Connection connection) -> rows.copy(connection, statement));
        }
    }

    void forget() {
        jdbc.sql("truncate command.trace").update();
    }

    private static Trace read(ResultSet row) throws SQLException {
        var trace = new Trace(row.getObject("id", UUID.class));
        trace.number = row.getString("number");
        trace.version = row.getInt("version");
        trace.centre = row.getString("centre");
        trace.community = row.getString("community");
        trace.category = row.getString("category");
        trace.source = row.getString("source");
        trace.lead = row.getString("lead");
        trace.status = Status.valueOf(row.getString("status"));
        trace.anonymous = row.getBoolean("anonymous");
        trace.direct = row.getBoolean("direct");
        trace.leftOut = row.getBoolean("left_out");
        trace.broken = row.getBoolean("broken");
        trace.inContact = row.getBoolean("in_contact");
        trace.finding = row.getString("finding");
        trace.satisfaction = row.getString("satisfaction");
        trace.signSeconds = row.getObject("sign_seconds", Long.class);
        readMoments(trace, row);
        readCourse(trace.course, row);
        return trace;
    }

    private static void readMoments(Trace trace, ResultSet row) throws SQLException {
        trace.placedAt = Objects.requireNonNull(moment(row, "placed_at"));
        trace.dueAt = Objects.requireNonNull(moment(row, "due_at"));
        trace.yellowAt = moment(row, "yellow_at");
        trace.redAt = moment(row, "red_at");
        trace.movedTo = moment(row, "moved_to");
        trace.dispatchedAt = moment(row, "dispatched_at");
        trace.signedAt = moment(row, "signed_at");
        trace.contactedAt = moment(row, "contacted_at");
        trace.doneAt = moment(row, "done_at");
        trace.answeredAt = moment(row, "answered_at");
        trace.endedAt = moment(row, "ended_at");
    }

    private static void readCourse(Course course, ResultSet row) throws SQLException {
        course.statusSince = Objects.requireNonNull(moment(row, "status_since"));
        course.spent = Stream.of((Long[]) row.getArray("spent").getArray()).mapToLong(Long::longValue).toArray();
        course.returnedBy = new ArrayList<>(List.of((String[]) row.getArray("returned_by").getArray()));
        course.reopened = row.getBoolean("reopened");
        course.extended = row.getBoolean("extended");
        course.signedInTime = row.getBoolean("signed_in_time");
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
