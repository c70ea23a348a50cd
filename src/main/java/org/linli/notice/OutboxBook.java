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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.identity.PersonalVault;
import org.linli.shared.BusinessTime;
import org.linli.shared.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox as its operators see it: what waits, what failed and why. */
@Component
public class OutboxBook {

    public static final int PAGE = 50;
    private static final int EXPORT_PAGE = 1_000;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final SmsGateway gateway;
    private final Clock clock;

    OutboxBook(JdbcClient jdbc, PersonalVault vault, SmsGateway gateway, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** False where messages wait because no gateway is configured. */
    public boolean isConnected() {
        return gateway.isConnected();
    }

    /** Messages not yet delivered by status, and under SENT those delivered since the start of the business day. */
    public Map<OutboxStatus, Integer> counts(String template) {
        var counts = new EnumMap<OutboxStatus, Integer>(OutboxStatus.class);
        jdbc.sql("""
                select status, count(*) from notice.outbox
                 where status <> 'SENT' and (:template = '' or template = :template) group by status
                union all
                select 'SENT', count(*) from notice.outbox
                 where status = 'SENT' and sent_at >= :today and (:template = '' or template = :template)
                """).param("today", startOfToday()).param("template", template)
                .query((row, n) -> counts.put(OutboxStatus.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    /**
     * Newest first.
     *
     * @param before id of the last message of the page before, null for the first page
     */
    public List<Message> list(OutboxFilter filter, @Nullable UUID before) {
        return list(filter, before, PAGE);
    }

    /** All of them, read page by page. */
    public void export(OutboxFilter filter, Consumer<Message> each) {
        UUID before = null;
        List<Message> page;
        do {
            page = list(filter, before, EXPORT_PAGE);
            page.forEach(each);
            before = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == EXPORT_PAGE);
    }

    private List<Message> list(OutboxFilter filter, @Nullable UUID before, int most) {
        var status = filter.status();
        return jdbc.sql("""
                select id, phone, text, status, attempts, next_try_at, failure, last_error, created_at, sent_at, template,
                       template_id, useful_until
                  from notice.outbox
                 where (:status::text is null or status = :status) and (:before::uuid is null or id < :before)
                   and (:template = '' or template = :template)
                 order by id desc limit :most
                """).param("status", status == null ? null : status.name()).param("before", before)
                .param("template", filter.template()).param("most", most).query(this::read).list();
    }

    private OffsetDateTime startOfToday() {
        return BusinessTime.startOf(BusinessTime.dateOf(clock.instant())).atOffset(ZoneOffset.UTC);
    }

    private Message read(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        var useful = instant(row, "useful_until");
        return new Message(row.getObject("id", UUID.class), Personal.maskedPhone(vault.open(row.getBytes("phone"))),
                vault.open(row.getBytes("text")), row.getString("template"), row.getString("template_id"),
                new Delivering(OutboxStatus.valueOf(row.getString("status")), row.getInt("attempts"), instant(row, "next_try_at"),
                        failure == null ? null : SmsFailure.valueOf(failure), row.getString("last_error"),
                        instant(row, "sent_at"), useful != null && useful.isBefore(clock.instant())),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * @param phone      masked
     * @param text       shown in sample installations only
     * @param template   kind of message, empty for one of an older program
     * @param templateId at the operator, empty where none was entered
     */
    public record Message(UUID id, String phone, String text, String template, String templateId, Delivering delivering,
                          Instant createdAt) {

        public OutboxStatus status() {
            return delivering.status;
        }
    }

    /**
     * How far it got.
     *
     * @param failure of the last try, null where none failed
     * @param words   the operator's own about the failure
     * @param useless its time is over, so that nobody tries again
     */
    public record Delivering(OutboxStatus status, int attempts, @Nullable Instant nextTryAt, @Nullable SmsFailure failure,
                             String words, @Nullable Instant sentAt, boolean useless) {

        public boolean canBeRetried() {
            return !useless && (status == OutboxStatus.FAILED || status == OutboxStatus.DEAD);
        }
    }
}
