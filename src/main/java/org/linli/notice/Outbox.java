package org.linli.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.linli.notice.DeliveryPolicy.Room;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code notice.outbox}, as the writing and the delivering side use it. */
@Component
class Outbox {

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final SmsDays days;

    Outbox(JdbcClient jdbc, PersonalVault vault, SmsDays days) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.days = days;
    }

    /** @param english the language of its text, for a text that is made again */
    void add(Sms sms, SmsKind kind, boolean english, String onceKey, Instant now) {
        var useful = kind.usefulFor();
        jdbc.sql("""
                insert into notice.outbox (id, kind, phone, text, once_key, status, next_try_at, created_at,
                                           template, template_id, variables, english, urgency, useful_until)
                values (:id, 'SMS', :phone, :text, :onceKey, 'QUEUED', :now, :now,
                        :template, :templateId, :variables, :english, :urgency, :usefulUntil)
                on conflict (once_key) do nothing
                """).param("id", sms.id()).param("phone", vault.seal(sms.phone())).param("text", vault.seal(sms.text()))
                .param("onceKey", onceKey).param("now", at(now)).param("template", kind.key())
                .param("templateId", sms.templateId()).param("variables", vault.seal(SealedVariables.write(sms.variables())))
                .param("english", english).param("urgency", kind.urgency().ordinal())
                .param("usefulUntil", useful == null ? null : at(now.plus(useful))).update();
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

    /** Once: counted with the same statement. */
    void sent(UUID id, Instant now, LocalDate day) {
        jdbc.sql("""
                with sent as (update notice.outbox set status = 'SENT', sent_at = :now, last_error = '', failure = null,
                                                       leased_until = null
                               where id = :id and status <> 'SENT' returning template)
                insert into notice.sms_day as d (day, template, sent) select :day, template, 1 from sent
                on conflict (day, template) do update set sent = d.sent + 1
                """).param("now", at(now)).param("id", id).param("day", day).update();
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
