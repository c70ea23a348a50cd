package org.linli.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The chain over the audit trail. Every minute the rows written since are numbered as one batch; its SHA-256 goes over
 * the hash before it and every field of its rows, so that no row can be changed, taken out or put in later without
 * breaking the chain. Whoever notes the head elsewhere can also tell that nothing was cut off at the end.
 */
@Component
public class AuditSeals {

    private static final long LOCK = 0x7365616c73L;
    private static final int BATCH = 10_000;
    private static final byte[] BEGINNING = new byte[32];

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate oneMoment;
    private final Clock clock;

    AuditSeals(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /** Seals whatever is not sealed yet. */
    void sealAll() {
        int sealed;
        do {
            sealed = transaction.execute(status -> sealBatch());
        } while (sealed == BATCH);
    }

    private int sealBatch() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        var last = last();
        var number = last.map(Seal::number).orElse(0L) + 1;
        var taken = jdbc.sql("""
                update identity.audit set seal = :number
                 where id in (select id from identity.audit where seal is null order by id limit :batch)
                """).param("number", number).param("batch", BATCH).update();
        if (taken > 0) {
            var rows = rows(number);
            jdbc.sql("insert into identity.seals (number, at, rows, last_id, hash) values (?, ?, ?, ?, ?)")
                    .param(number).param(clock.instant().atOffset(ZoneOffset.UTC)).param(taken)
                    .param(rows.getLast().id()).param(hash(last.map(Seal::hash).orElse(BEGINNING), number, rows)).update();
        }
        return taken;
    }

    /** Computes the whole chain again from the rows as they are now. */
    public Verification verify() {
        return oneMoment.execute(status -> verified());
    }

    private Verification verified() {
        var before = BEGINNING;
        long number = 0;
        long rows = 0;
        for (var seal : jdbc.sql("select number, hash from identity.seals order by number").query(AuditSeals::seal).list()) {
            number++;
            var sealed = rows(seal.number);
            if (seal.number != number || !MessageDigest.isEqual(seal.hash, hash(before, seal.number, sealed))) {
                return new Verification(number, rows, unsealed(), hex(before), number);
            }
            before = seal.hash;
            rows += sealed.size();
        }
        var stray = jdbc.sql("select count(*) from identity.audit where seal > ?").param(number).query(Long.class).single();
        return new Verification(number, rows, unsealed(), hex(before), stray > 0 ? number + 1 : 0);
    }

    /** The last hash of the chain, empty before the first batch. */
    public Optional<String> head() {
        return last().map(seal -> hex(seal.hash));
    }

    private long unsealed() {
        return jdbc.sql("select count(*) from identity.audit where seal is null").query(Long.class).single();
    }

    private Optional<Seal> last() {
        return jdbc.sql("select number, hash from identity.seals order by number desc limit 1").query(AuditSeals::seal)
                .optional();
    }

    private List<AuditRow> rows(long seal) {
        return jdbc.sql(AuditRow.COLUMNS + " where seal = ? order by id").param(seal).query(AuditRow::read).list();
    }

    private static byte[] hash(byte[] before, long number, List<AuditRow> rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                out.write(before);
                out.writeLong(number);
                for (var row : rows) {
                    write(out, row);
                }
            }
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every field with its length, so that nothing can move from one into the next. */
    private static void write(DataOutputStream out, AuditRow row) throws IOException {
        out.writeLong(row.id());
        for (var field : List.of(row.at().toString(), row.actorId().toString(), row.actorName(), row.roles(), row.action(),
                row.subject(), row.detail(), row.address(), row.result())) {
            var bytes = field.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static Seal seal(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Seal(row.getLong(1), row.getBytes(2));
    }

    private record Seal(long number, byte[] hash) {
    }

    /**
     * @param seals    batches looked at
     * @param rows     sealed rows found as they were written
     * @param unsealed rows that the next batch will take
     * @param head     last right hash
     * @param brokenAt number of the first batch that is not what it was, 0 for none
     */
    public record Verification(long seals, long rows, long unsealed, String head, long brokenAt) {

        public boolean isWhole() {
            return brokenAt == 0;
        }
    }
}
