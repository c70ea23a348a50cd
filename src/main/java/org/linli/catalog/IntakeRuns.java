package org.linli.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.IntakeRun.State;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code catalog.intake_runs} and {@code catalog.intake_problems}. */
@Repository
class IntakeRuns {

    private static final int SHOWN = 30;

    private final JdbcClient jdbc;
    private final CatalogReader json;

    IntakeRuns(JdbcClient jdbc, CatalogReader json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void begin(UUID id, String fileName, Actor person, String department, Instant now) {
        jdbc.sql("""
                insert into catalog.intake_runs (id, file_name, person, person_name, department, begun_at, beat_at, state)
                values (:id, :file, :person, :name, :department, :now, :now, 'READING')""")
                .param("id", id).param("file", fileName).param("person", person.id()).param("name", person.name())
                .param("department", department).param("now", utc(now)).update();
    }

    IntakeRun get(UUID id) {
        return jdbc.sql("select * from catalog.intake_runs where id = ?").param(id).query(IntakeRuns::read).optional()
                .orElseThrow(() -> new NotFound("list of items", id));
    }

    /** The latest first. @param department whose; empty: all */
    List<IntakeRun> list(String department) {
        return jdbc.sql("""
                select * from catalog.intake_runs where :department in ('', department)
                 order by begun_at desc limit :most""").param("department", department).param("most", SHOWN)
                .query(IntakeRuns::read).list();
    }

    void count(UUID id, IntakeReading.Batch batch, Instant now) {
        jdbc.sql("""
                update catalog.intake_runs set rows_read = rows_read + :read, fresh = fresh + :fresh,
                       changed = changed + :changed, problems = problems + :problems, beat_at = :now where id = :id""")
                .param("read", batch.read()).param("fresh", batch.fresh()).param("changed", batch.changed())
                .param("problems", batch.problems().size()).param("now", utc(now)).param("id", id).update();
    }

    /** @param first position of the first of them */
    void tell(UUID id, int first, List<IntakeReading.Told> told) {
        jdbc.sql("""
                insert into catalog.intake_problems (run, position, sheet, line, column_name, message_key, arguments)
                select :run, :first + n::integer - 1, one ->> 'sheet', (one -> 'problem' ->> 'line')::integer,
                       one -> 'problem' ->> 'column', one -> 'problem' ->> 'messageKey',
                       array(select jsonb_array_elements_text(one -> 'problem' -> 'arguments'))
                  from jsonb_array_elements(:told::jsonb) with ordinality as t (one, n)""")
                .param("run", id).param("first", first).param("told", json.write(told)).update();
    }

    /** @param after position of the last one seen */
    List<IntakeRun.Problem> problems(UUID id, int after, int most) {
        return jdbc.sql("select * from catalog.intake_problems where run = ? and position > ? order by position limit ?")
                .param(id).param(after).param(most).query((row, n) -> new IntakeRun.Problem(row.getInt("position"),
                        row.getString("sheet"), row.getLong("line"), row.getString("column_name"),
                        row.getString("message_key"), Arrays.asList((String[]) row.getArray("arguments").getArray())))
                .list();
    }

    /** @return false where it is not in that state any more */
    boolean move(UUID id, State from, State to, Instant now) {
        return jdbc.sql("update catalog.intake_runs set state = :to, beat_at = :now where id = :id and state = :from")
                .param("to", to.name()).param("now", utc(now)).param("id", id).param("from", from.name()).update() == 1;
    }

    void decided(UUID id, @Nullable Actor approver, Instant now) {
        jdbc.sql("""
                update catalog.intake_runs set approver = :approver, approver_name = :name, decided_at = :now
                 where id = :id""").param("approver", approver == null ? null : approver.id())
                .param("name", approver == null ? null : approver.name()).param("now", utc(now)).param("id", id).update();
    }

    /** Those whose reader is gone. */
    void giveUp(Instant silentSince) {
        jdbc.sql("update catalog.intake_runs set state = 'FAILED' where state = 'READING' and beat_at < ?")
                .param(utc(silentSince)).update();
    }

    /** Rows of lists that nobody needs any more. */
    void sweep(Instant before) {
        jdbc.sql("""
                delete from catalog.intake_runs where state not in ('READING', 'SUBMITTED') and beat_at < ?""")
                .param(utc(before)).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static IntakeRun read(ResultSet row, int number) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new IntakeRun(row.getObject("id", UUID.class), row.getString("file_name"),
                row.getObject("person", UUID.class), row.getString("person_name"), row.getString("department"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("beat_at", OffsetDateTime.class).toInstant(), State.valueOf(row.getString("state")),
                row.getInt("rows_read"), row.getInt("fresh"), row.getInt("changed"), row.getInt("problems"),
                row.getString("approver_name"), decided == null ? null : decided.toInstant());
    }
}
