package org.linli.request.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code request.webhook_delivery}: taken, sent, failed, given up, sent again by hand. */
@Component
public class WebhookDeliveries {

    /** How the sender notes why a try failed: with the partner's status, or with what kept it from being asked. */
    public static final String ANSWERED = "answered ";
    public static final String NO_ANSWER = "no answer: ";

    public static final int PAGE = 50;
    private static final int EXPORT_PAGE = 1_000;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WebhookDeliveries(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** FAILED is tried again, DEAD was given up. */
    public enum DeliveryState { QUEUED, SENT, FAILED, DEAD }

    public record Delivered(UUID id, String number, String event, DeliveryState state, int attempts, Instant nextTryAt,
                            String lastError, Instant createdAt, @Nullable Instant sentAt) {

        public boolean canBeRepeated() {
            return state == DeliveryState.DEAD || state == DeliveryState.FAILED;
        }
    }

    /** @param attempt the one made now, counted from 1 */
    record Due(UUID id, UUID webhook, URI url, String body, int attempt) {
    }

    /** @param lease whoever takes and then dies, or cannot write down what came of it, loses them to the next one after it */
    List<Due> take(int most, Duration lease) {
        var now = clock.instant();
        return jdbc.sql("""
                update request.webhook_delivery d set attempts = attempts + 1, next_try_at = :lease
                  from request.webhook w
                 where w.id = d.webhook and d.id in (
                       select x.id from request.webhook_delivery x join request.webhook y on y.id = x.webhook and y.active
                        where x.status in ('QUEUED', 'FAILED') and x.next_try_at <= :now
                        order by x.next_try_at limit :most for update of x skip locked)
                returning d.id, d.webhook, w.url, d.body, d.attempts
                """).param("lease", at(now.plus(lease))).param("now", at(now)).param("most", most)
                .query((row, n) -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        URI.create(row.getString(3)), row.getString(4), row.getInt(5))).list();
    }

    void sent(UUID id) {
        jdbc.sql("update request.webhook_delivery set status = 'SENT', sent_at = ?, last_error = '' where id = ?")
                .param(at(clock.instant())).param(id).update();
    }

    void failed(UUID id, boolean givenUp, Duration pause, String error) {
        jdbc.sql("""
                update request.webhook_delivery set status = ?, next_try_at = ?, last_error = ?
                 where id = ? and status <> 'SENT'
                """).param(givenUp ? "DEAD" : "FAILED").param(at(clock.instant().plus(pause))).param(error).param(id).update();
    }

    void removeSentBefore(Instant moment) {
        jdbc.sql("delete from request.webhook_delivery where status = 'SENT' and sent_at < ?").param(at(moment)).update();
    }

    /** Newest first. @param state null: all */
    public List<Delivered> list(UUID webhook, @Nullable DeliveryState state) {
        return list(webhook, state, null, PAGE);
    }

    /** All of them, newest first, read page by page. */
    public void export(UUID webhook, @Nullable DeliveryState state, Consumer<Delivered> each) {
        UUID before = null;
        List<Delivered> page;
        do {
            page = list(webhook, state, before, EXPORT_PAGE);
            page.forEach(each);
            before = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == EXPORT_PAGE);
    }

    private List<Delivered> list(UUID webhook, @Nullable DeliveryState state, @Nullable UUID before, int most) {
        return jdbc.sql("""
                select * from request.webhook_delivery where webhook = :webhook and (:state::text is null or status = :state)
                   and (:before::uuid is null or id < :before) order by id desc limit :most
                """).param("webhook", webhook).param("state", state == null ? null : state.name()).param("before", before)
                .param("most", most).query(WebhookDeliveries::read).list();
    }

    public Map<DeliveryState, Integer> counts(UUID webhook) {
        var counts = new HashMap<DeliveryState, Integer>();
        jdbc.sql("select status, count(*) from request.webhook_delivery where webhook = ? group by status").param(webhook)
                .query((row, n) -> counts.put(DeliveryState.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    /** Tries again what failed or was given up, now, with all attempts and the same id. @param delivery null: all of them */
    @Transactional
    public int repeat(UUID webhook, @Nullable UUID delivery, Actor actor) {
        var repeated = jdbc.sql("""
                update request.webhook_delivery set status = 'QUEUED', attempts = 0, next_try_at = :now
                 where webhook = :webhook and (:id::uuid is null or id = :id) and status in ('FAILED', 'DEAD')
                """).param("now", at(clock.instant())).param("webhook", webhook).param("id", delivery).update();
        audit.did(actor, "webhook.repeat", "webhook:" + webhook, repeated + " deliveries");
        return repeated;
    }

    private static Delivered read(ResultSet row, int number) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new Delivered(row.getObject("id", UUID.class), row.getString("number"), row.getString("event"),
                DeliveryState.valueOf(row.getString("status")), row.getInt("attempts"),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(), row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), sent == null ? null : sent.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
