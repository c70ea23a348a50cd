package org.linli.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.linli.shared.Actor;
import org.linli.shared.Personal;
import org.linli.web.AccessAudit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes the trail as plain rows, in the caller's transaction: a change that is rolled back leaves no trace of having
 * been done. Residents stand in it by their account and a masked name.
 */
@Component
class StoredAuditTrail implements AuditTrail, AccessAudit {

    private static final String DONE = "DONE";
    private static final String FAILED = "FAILED";
    private static final String REFUSED = "REFUSED";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    StoredAuditTrail(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void viewed(Actor actor, String subject, String what) {
        write(actor, new Entry("view", subject, what, DONE));
    }

    @Override
    public void did(Actor actor, String action, String subject, String detail) {
        write(actor, new Entry(action, subject, detail, DONE));
    }

    @Override
    public void refused(Actor actor, String method, String path) {
        write(actor, new Entry("access", path, method, REFUSED));
    }

    /** An attempt of somebody not known that came to nothing. */
    void failed(String action, String subject) {
        failed(Actor.ANONYMOUS, action, subject, "");
    }

    void failed(Actor actor, String action, String subject, String detail) {
        write(actor, new Entry(action, subject, detail, FAILED));
    }

    /** A reading transaction cannot write, so the row gets one of its own there. */
    private void write(Actor actor, Entry entry) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            apart.executeWithoutResult(status -> insert(actor, entry));
        } else {
            insert(actor, entry);
        }
    }

    private void insert(Actor actor, Entry entry) {
        jdbc.sql("""
                insert into identity.audit (at, actor_id, actor_name, roles, action, subject, detail, address, result)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).param(clock.instant().atOffset(ZoneOffset.UTC)).param(actor.id()).param(shown(actor))
                .param(actor.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .param(entry.action).param(entry.subject).param(entry.detail).param(address()).param(entry.result)
                .update();
    }

    private static String shown(Actor actor) {
        return actor.isStaff() || actor.id().equals(Actor.SYSTEM.id()) ? actor.name()
                : Personal.maskedName(actor.name());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr() : "";
    }

    private record Entry(String action, String subject, String detail, String result) {
    }
}
