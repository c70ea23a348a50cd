package org.linli.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as its operators see it: what waits, what failed and why; and trying again. */
@Component
public class OutboxBook {

    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final AuditTrail audit;
    private final SmsGateway gateway;
    private final Clock clock;

    OutboxBook(JdbcClient jdbc, PersonalVault vault, AuditTrail audit, SmsGateway gateway, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** False where messages wait because no gateway is configured. */
    public boolean isConnected() {
        return gateway.isConnected();
    }

    /** Messages not yet delivered by status, and under SENT those delivered since the start of the business day. */
    public Map<OutboxStatus, Integer> counts() {
        var counts = new EnumMap<OutboxStatus, Integer>(OutboxStatus.class);
        jdbc.sql("""
                select status, count(*) from notice.outbox where status <> 'SENT' group by status
                union all
                select 'SENT', count(*) from notice.outbox where status = 'SENT' and sent_at >= ?
                """).param(startOfToday())
                .query((row, n) -> counts.put(OutboxStatus.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    /**
     * Newest first.
     *
     * @param status null: all
     * @param before id of the last message of the page before, null for the first page
     */
    public List<Message> list(@Nullable OutboxStatus status, @Nullable UUID before) {
        return jdbc.sql("""
                select id, phone, text, status, attempts, next_try_at, last_error, created_at, sent_at
                  from notice.outbox
                 where (:status::text is null or status = :status) and (:before::uuid is null or id < :before)
                 order by id desc limit :most
                """).param("status", status == null ? null : status.name()).param("before", before)
                .param("most", PAGE).query(this::read).list();
    }

    /** Tries a message again that failed or was given up, now and with all its attempts. */
    @Transactional
    public void retry(UUID id, Actor actor) {
        var changed = jdbc.sql("""
                update notice.outbox set status = 'QUEUED', attempts = 0, next_try_at = ?
                 where id = ? and status in ('FAILED', 'DEAD')
                """).param(clock.instant().atOffset(ZoneOffset.UTC)).param(id).update();
        if (changed == 0) {
            throw new NotFound("message that could be tried again", id);
        }
        audit.did(actor, "outbox.retry", "message:" + id, "");
    }

    private OffsetDateTime startOfToday() {
        return BusinessTime.startOf(BusinessTime.dateOf(clock.instant())).atOffset(ZoneOffset.UTC);
    }

    private Message read(ResultSet row, int number) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Message(row.getObject("id", UUID.class), Personal.maskedPhone(vault.open(row.getBytes("phone"))),
                vault.open(row.getBytes("text")), OutboxStatus.valueOf(row.getString("status")), row.getInt("attempts"),
                instant(row, "next_try_at"), row.getString("last_error"), instant(row, "created_at"),
                sent == null ? null : sent.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * @param phone masked
     * @param text  shown in sample installations only
     */
    public record Message(UUID id, String phone, String text, OutboxStatus status, int attempts, Instant nextTryAt,
                          String lastError, Instant createdAt, @Nullable Instant sentAt) {

        public boolean canBeRetried() {
            return status == OutboxStatus.FAILED || status == OutboxStatus.DEAD;
        }
    }
}
