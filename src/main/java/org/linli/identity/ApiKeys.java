package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys with which machines call the interfaces: each an account of its own, with only the rights it was given. */
@Component
public class ApiKeys {

    /** No machine administers anything. */
    public static final List<Role> ROLES = java.util.Arrays.stream(Role.values())
            .filter(role -> !Set.of(Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.SYSTEM).contains(role))
            .toList();
    private static final int LONGEST_DAYS = 3650;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final Accounts accounts;
    private final Tokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, AccountRows rows, Accounts accounts, Tokens tokens, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param days valid for so many from now on
     * @return the key, which is shown this once and stored only as its hash
     * @throws Invalid on name, roles, scope or days
     */
    @Transactional
    public Tokens.Issued create(String name, Set<Role> roles, @Nullable Scope scope, int days, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (name.isBlank()) {
            errors.add(FieldError.of("name", "identity.accounts.name.missing"));
        }
        if (roles.isEmpty() || !ROLES.containsAll(roles)) {
            errors.add(FieldError.of("roles", "identity.accounts.roles.missing"));
        }
        if (scope == null) {
            errors.add(FieldError.of("scope", "identity.accounts.scope.missing"));
        }
        if (days < 1 || days > LONGEST_DAYS) {
            errors.add(FieldError.of("days", "identity.keys.days.wrong", LONGEST_DAYS));
        }
        if (!errors.isEmpty() || scope == null) {
            throw new Invalid(errors);
        }
        var id = rows.addMachine(Ids.next(), name.strip(), roles, scope, clock.instant());
        audit.did(actor, "key.create", "account:" + id, name.strip() + " " + roles + " " + scope.kind() + ":" + scope.code());
        return tokens.issue(id, "llk_", clock.instant().plus(Duration.ofDays(days)));
    }

    /** Newest first; revoked ones stay in the list without an end. */
    public List<Key> list() {
        return jdbc.sql("""
                select a.id, t.expires_at, t.used_at from identity.accounts a
                  left join identity.tokens t on t.account_id = a.id
                 where a.machine order by a.id desc
                """).query((row, n) -> new Key(accounts.get(row.getObject(1, UUID.class)),
                        instant(row.getObject(2, OffsetDateTime.class)), instant(row.getObject(3, OffsetDateTime.class))))
                .list();
    }

    @Transactional
    public void revoke(UUID id, Actor actor) {
        if (!accounts.get(id).machine()) {
            throw new org.linli.shared.NotFound("key", id);
        }
        rows.setActive(id, false);
        accounts.changed(id);
        tokens.revokeAll(id);
        audit.did(actor, "key.revoke", "account:" + id, "");
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /**
     * @param expiresAt null once revoked
     * @param usedAt    to ten minutes, null before the first use
     */
    public record Key(Account account, @Nullable Instant expiresAt, @Nullable Instant usedAt) {
    }
}
