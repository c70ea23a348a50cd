package org.linli.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries messages again that failed or were given up: now, with all their attempts, and with the words and the operator's
 * template id that hold today, since a wrong id is a usual cause.
 */
@Component
public class RetrySms {

    private static final int AT_ONCE = 500;
    /** As long as it is of use to anybody. */
    private static final String AGAIN = " status in ('FAILED', 'DEAD') and (useful_until is null or useful_until > :now)";

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final SmsTemplates templates;
    private final AuditTrail audit;
    private final Clock clock;

    RetrySms(JdbcClient jdbc, PersonalVault vault, SmsTemplates templates, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound where it does not wait for anybody */
    @Transactional
    public void one(UUID id, Actor actor) {
        var found = jdbc.sql("select id, template, english, variables from notice.outbox where id = :id and" + AGAIN)
                .param("id", id).param("now", now()).query(RetrySms::row).list();
        if (found.isEmpty()) {
            throw new NotFound("message that could be tried again", id);
        }
        found.forEach(this::queue);
        audit.did(actor, "outbox.retry", "message:" + id, "");
    }

    /** Of those that the filter shows, all that may be tried again. */
    public int countOf(OutboxFilter filter) {
        return query("select count(*) from notice.outbox where" + AGAIN, filter).query(Integer.class).single();
    }

    /** @return how many */
    @Transactional
    public int all(OutboxFilter filter, Actor actor) {
        int queued = 0;
        List<Row> some;
        do {
            some = query("select id, template, english, variables from notice.outbox where" + AGAIN, filter,
                    " order by id limit " + AT_ONCE + " for update skip locked").query(RetrySms::row).list();
            some.forEach(this::queue);
            queued += some.size();
        } while (some.size() == AT_ONCE);
        audit.did(actor, "outbox.retryAll", "outbox", queued + " " + filter.template());
        return queued;
    }

    private JdbcClient.StatementSpec query(String select, OutboxFilter filter, String... end) {
        var status = filter.status();
        return jdbc.sql(select + " and (:status::text is null or status = :status) and (:template = '' or template = :template)"
                        + String.join("", end)).param("now", now()).param("status", status == null ? null : status.name())
                .param("template", filter.template());
    }

    private void queue(Row row) {
        var again = jdbc.sql("""
                update notice.outbox set status = 'QUEUED', attempts = 0, next_try_at = :now, leased_until = null,
                       text = coalesce(:text, text), template_id = coalesce(:templateId, template_id) where id = :id
                """).param("now", now()).param("id", row.id());
        var kind = templates.find(row.template());
        if (kind.isEmpty() || row.variables() == null) {
            again.param("text", null, java.sql.Types.BINARY).param("templateId", null, java.sql.Types.VARCHAR).update();
            return;
        }
        var wording = templates.wording(kind.get());
        var variables = SealedVariables.read(vault.open(row.variables()));
        again.param("text", vault.seal(wording.filled(row.english(), variables)))
                .param("templateId", wording.id(row.english())).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Row(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3), row.getBytes(4));
    }

    private record Row(UUID id, String template, boolean english, byte @Nullable [] variables) {
    }
}
