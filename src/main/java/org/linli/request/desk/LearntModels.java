package org.linli.request.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.linli.request.learning.Classifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The classifiers in PostgreSQL, the newest of which every node uses. */
@Repository
public class LearntModels {

    private static final int KEPT = 3;

    private final JdbcClient jdbc;

    LearntModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people may know of one. @param millis that learning took */
    public record Facts(long version, Instant learntAt, Instant closedUntil, int lessons, int units, int words, int millis) {
    }

    record Stored(Facts facts, Classifier classifier, List<UUID> examples, List<String> departments) {
    }

    public Optional<Facts> newest() {
        return jdbc.sql("""
                select version, learnt_at, closed_until, lessons, units, words, millis from request.suggestion_model
                order by version desc limit 1""").query(LearntModels::facts).optional();
    }

    /** Empty also where another version of the program wrote it in a format that this one does not read. */
    Optional<Stored> load(long version) {
        return jdbc.sql("select * from request.suggestion_model where version = ?").param(version)
                .query((row, n) -> {
                    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(row.getBytes("model"))))) {
                        return Optional.of(new Stored(facts(row, n), Classifier.read(in),
                                List.of((UUID[]) row.getArray("examples").getArray()),
                                List.of((String[]) row.getArray("departments").getArray())));
                    } catch (IOException otherFormat) {
                        return Optional.<Stored>empty();
                    }
                }).optional().flatMap(stored -> stored);
    }

    void store(Classifier classifier, List<ClosedRequests.Closed> lessons, Instant learntAt, Instant until, int millis) {
        jdbc.sql("""
                insert into request.suggestion_model (learnt_at, closed_until, lessons, units, words, millis, examples,
                                                      departments, model)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(learntAt.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), lessons.size(),
                classifier.labels().size(), classifier.words(), millis,
                new SqlArrayValue("uuid", lessons.stream().map(ClosedRequests.Closed::id).toArray()),
                new SqlArrayValue("text", lessons.stream().map(ClosedRequests.Closed::department).toArray()),
                bytes(classifier)).update();
        jdbc.sql("""
                delete from request.suggestion_model where version <= (
                  select max(version) from request.suggestion_model) - ?""").param(KEPT).update();
    }

    private static byte[] bytes(Classifier classifier) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
            classifier.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Facts facts(ResultSet row, int n) throws SQLException {
        return new Facts(row.getLong("version"), row.getObject("learnt_at", OffsetDateTime.class).toInstant(),
                row.getObject("closed_until", OffsetDateTime.class).toInstant(), row.getInt("lessons"),
                row.getInt("units"), row.getInt("words"), row.getInt("millis"));
    }
}
