package org.linli.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** One row a request. */
@Repository
class Traces {

    private static final String CHANGING = """
            version, centre, category, lead, status, direct, yellow_at, red_at, due_at, dispatched_at, signed_at,
            sign_seconds, contacted_at, in_contact, done_at, answered_at, ended_at, finding, satisfaction, status_since, spent,
            returned_by, reopened, extended, signed_in_time, assess_at,
            excluded, promised, kept, responded, followed, solved, satisfied, fairly, moved_to, left_out, broken""";

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Trace> find(Collection<UUID> ids) {
        var traces = new HashMap<UUID, Trace>();
        jdbc.sql("select * from command.trace where id = any(?)")
                .param(new SqlArrayValue("uuid", ids.toArray()))
                .query((row, n) -> read(row)).list().forEach(trace -> traces.put(trace.id, trace));
        return traces;
    }

    void keep(Collection<Trace> traces) {
        jdbc.sql("""
                insert into command.trace select * from json_populate_recordset(null::command.trace, ?::json)
                on conflict (id) do update set (%s) = (%s)
                """.formatted(CHANGING, CHANGING.replaceAll("\\w+", "excluded.$0")))
                .param(JsonRows.of(traces.stream().map(trace -> new Kept(trace, Measure.of(trace))).toList())).update();
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

    private record Kept(@JsonUnwrapped Trace trace, @JsonUnwrapped Measure measure) {
    }
}
