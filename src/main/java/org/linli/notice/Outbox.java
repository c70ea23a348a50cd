package org.linli.notice;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.linli.notice.DeliveryPolicy.Room;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code notice.outbox}, as the writing and the delivering side use it. */
@Component
class Outbox {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final PersonalVault vault;
    private final SmsDays days;

    Outbox(JdbcClient jdbc, NamedParameterJdbcOperations batches, PersonalVault vault, SmsDays days) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.days = days;
    }

    /** One that was not there before; {@code english}: the language of its text, for a text that is made again. */
    record Fresh(Sms sms, SmsKind kind, boolean english, String onceKey) {
    }

    void add(List<Fresh> messages, Instant now) {
        batches.batchUpdate("""
                insert into notice.outbox (id, kind, phone, text, once_key, status, next_try_at, created_at,
                                           template, template_id, variables, english, urgency, useful_until)
                values (:id, 'SMS', :phone, :text, :onceKey, 'QUEUED', :now, :now,
                        :template, :templateId, :variables, :english, :urgency, :usefulUntil)
                on conflict (once_key) do nothing
                """, messages.stream().map(message -> values(message, now)).toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource values(Fresh message, Instant now) {
        var sms = message.sms();
        var useful = message.kind().usefulFor();
        return new MapSqlParameterSource("id", sms.id()).addValue("phone", vault.seal(sms.phone()))
                .addValue("text", vault.seal(sms.text())).addValue("onceKey", message.onceKey()).addValue("now", at(now))
                .addValue("template", message.kind().key()).addValue("templateId", sms.templateId())
                .addValue("variables", vault.seal(SealedVariables.write(sms.variables())))
                .addValue("english", message.english()).addValue("urgency", message.kind().urgency().ordinal())
                .addValue("usefulUntil", useful == null ? null : at(now.plus(useful)), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /**
     * Takes messages that are due, the urgent ones first and no more than the quota has room for, so that no other node
     * does. Whoever takes and then dies loses them to the next one after the lease.
     *
     * @param most of all and of the ordinary ones, whatever the quota
     */
    @Transactional
    public List<Due> take(Instant now, Duration lease, Room most, DeliveryPolicy policy) {
        if (policy.dailyQuota() == 0 && policy.monthlyQuota() == 0) {
            return take(now, lease, most);
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('notice.quota'))").query((row, n) -> n).single();
        var today = BusinessTime.dateOf(now);
        var underWay = jdbc.sql("select count(*) from notice.outbox where status in ('QUEUED', 'FAILED') and leased_until > ?")
                .param(at(now)).query(Integer.class).single();
        var room = policy.room(days.sent(today, today) + underWay, days.sent(today.withDayOfMonth(1), today) + underWay);
        return take(now, lease, most.within(room));
    }

    private List<Due> take(Instant now, Duration lease, Room room) {
        return jdbc.sql("""
                with due as (
                    select id, urgency, row_number() over (order by urgency, next_try_at, id) as place
                      from (select id, urgency, next_try_at from notice.outbox
                             where status in ('QUEUED', 'FAILED') and next_try_at <= :now
                             order by urgency, next_try_at, id limit :all for update skip locked) as first)
                update notice.outbox o set attempts = attempts + 1, next_try_at = :lease, leased_until = :lease
                  from due where due.id = o.id and (due.urgency < :ordinaryUrgency or due.place <= :ordinary)
                returning o.id, o.phone, o.text, o.template_id, o.variables, o.attempts, o.useful_until
                """).param("lease", at(now.plus(lease))).param("now", at(now)).param("all", room.all())
                .param("ordinaryUrgency", Urgency.ORDINARY.ordinal()).param("ordinary", room.ordinary())
                .query((row, n) -> new Due(new Sms(row.getObject(1, UUID.class), vault.open(row.getBytes(2)),
                        vault.open(row.getBytes(3)), row.getString(4), variables(row.getBytes(5))), row.getInt(6),
                        row.getObject(7, OffsetDateTime.class) instanceof OffsetDateTime until ? until.toInstant() : Instant.MAX))
                .list();
    }

    /** Each once: counted with the same statement, all in one commit. */
    void sent(Collection<UUID> ids, Instant now, LocalDate day) {
        jdbc.sql("""
                with sent as (update notice.outbox set status = 'SENT', sent_at = :now, last_error = '', failure = null,
                                                       leased_until = null
                               where id = any(:ids) and status <> 'SENT' returning template)
                insert into notice.sms_day as d (day, template, sent)
                select :day, template, count(*) from sent group by template order by template
                on conflict (day, template) do update set sent = d.sent + excluded.sent
                """).param("now", at(now)).param("ids", new SqlArrayValue("uuid", ids.toArray())).param("day", day).update();
    }

    /** @param counted false: the try does not count, as where the operator's own quota is used up */
    void notSent(UUID id, OutboxStatus status, Instant nextTry, Reason reason, boolean counted) {
        jdbc.sql("""
                update notice.outbox set status = ?, next_try_at = ?, failure = ?, last_error = ?, leased_until = null,
                       attempts = attempts - ? where id = ? and status <> 'SENT'
                """).param(status.name()).param(at(nextTry)).param(reason.failure().name()).param(reason.words())
                .param(counted ? 0 : 1).param(id).update();
    }

    /** Delivered messages are not kept for longer than they can be asked about. */
    void removeSentBefore(Instant moment) {
        jdbc.sql("delete from notice.outbox where status = 'SENT' and sent_at < ?").param(at(moment)).update();
    }

    private Map<String, String> variables(byte @org.jspecify.annotations.Nullable [] sealed) {
        return sealed == null ? Map.of() : SealedVariables.read(vault.open(sealed));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * @param attempt     the one that is made now, counted from 1
     * @param usefulUntil {@link Instant#MAX}: for good
     */
    record Due(Sms sms, int attempt, Instant usefulUntil) {
    }

    /** @param words the operator's own */
    record Reason(SmsFailure failure, String words) {
    }
}
