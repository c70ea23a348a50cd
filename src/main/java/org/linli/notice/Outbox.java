package org.linli.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code notice.outbox}, as the writing and the delivering side use it. */
@Component
class Outbox {

    private final JdbcClient jdbc;
    private final PersonalVault vault;

    Outbox(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Sms sms, String onceKey, Instant now) {
        jdbc.sql("""
                insert into notice.outbox (id, kind, phone, text, once_key, status, next_try_at, created_at)
                values (?, 'SMS', ?, ?, ?, 'QUEUED', ?, ?)
                on conflict (once_key) do nothing
                """).param(sms.id()).param(vault.seal(sms.phone())).param(vault.seal(sms.text())).param(onceKey)
                .param(at(now)).param(at(now)).update();
    }

    /**
     * Takes messages that are due, so that no other node does. Whoever takes and then dies loses them to the next one
     * after the lease.
     */
    List<Due> take(Instant now, Duration lease, int most) {
        return jdbc.sql("""
                update notice.outbox set attempts = attempts + 1, next_try_at = :lease
                 where id in (select id from notice.outbox
                               where status in ('QUEUED', 'FAILED') and next_try_at <= :now
                               order by next_try_at limit :most for update skip locked)
                returning id, phone, text, attempts
                """).param("lease", at(now.plus(lease))).param("now", at(now)).param("most", most)
                .query((row, n) -> new Due(new Sms(row.getObject(1, UUID.class), vault.open(row.getBytes(2)),
                        vault.open(row.getBytes(3))), row.getInt(4))).list();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update notice.outbox set status = 'SENT', sent_at = ?, last_error = '' where id = ?")
                .param(at(now)).param(id).update();
    }

    void failed(UUID id, OutboxStatus status, Instant nextTry, String error) {
        jdbc.sql("update notice.outbox set status = ?, next_try_at = ?, last_error = ? where id = ? and status <> 'SENT'")
                .param(status.name()).param(at(nextTry)).param(error).param(id).update();
    }

    int sentSince(Instant start) {
        return jdbc.sql("select count(*) from notice.outbox where status = 'SENT' and sent_at >= ?")
                .param(at(start)).query(Integer.class).single();
    }

    /** Delivered messages are not kept for longer than they can be asked about. */
    void removeSentBefore(Instant moment) {
        jdbc.sql("delete from notice.outbox where status = 'SENT' and sent_at < ?").param(at(moment)).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param attempt the one that is made now, counted from 1 */
    record Due(Sms sms, int attempt) {
    }
}
