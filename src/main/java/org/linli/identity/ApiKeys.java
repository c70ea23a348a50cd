package org.linli.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.linli.shared.ApiRight;
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
     * A new key.
     *
     * @param rights what it may call
     * @param roles  what it is there; needed for all but placing orders
     * @param days   valid for so many from now on
     */
    public record Wanted(String name, Set<ApiRight> rights, Set<Role> roles, @Nullable Scope scope, int days) {
    }

    /**
     * @return the key, which is shown this once and stored only as its hash
     * @throws Invalid on name, rights, roles, scope or days
     */
    @Transactional
    public Tokens.Issued create(Wanted wanted, Actor actor) {
        var scope = wanted.scope;
        var errors = errorsOf(wanted);
        if (!errors.isEmpty() || scope == null) {
            throw new Invalid(errors);
        }
        var name = wanted.name.strip();
        var codes = wanted.rights.stream().map(ApiRight::code).sorted().toList();
        var id = rows.addMachine(Ids.next(), name, wanted.roles, scope, clock.instant());
        jdbc.sql("insert into identity.api_keys (account_id, rights, created_by) values (?, ?, ?)")
                .param(id).param(codes.toArray(String[]::new)).param(actor.id()).update();
        audit.did(actor, "key.create", "account:" + id,
                name + " " + codes + " " + wanted.roles + " " + scope.kind() + ":" + scope.code());
        return tokens.issue(id, "llk_", clock.instant().plus(Duration.ofDays(wanted.days)));
    }

    private static List<FieldError> errorsOf(Wanted wanted) {
        var errors = new ArrayList<FieldError>();
        if (wanted.name.isBlank()) {
            errors.add(FieldError.of("name", "identity.accounts.name.missing"));
        }
        if (wanted.rights.isEmpty()) {
            errors.add(FieldError.of("rights", "identity.keys.calls.missing"));
        }
        if (wanted.roles.isEmpty() && wanted.rights.stream().anyMatch(ApiRight::needsRole)
                || !ROLES.containsAll(wanted.roles)) {
            errors.add(FieldError.of("roles", "identity.accounts.roles.missing"));
        }
        if (wanted.scope == null) {
            errors.add(FieldError.of("scope", "identity.accounts.scope.missing"));
        }
        if (wanted.days < 1 || wanted.days > LONGEST_DAYS) {
            errors.add(FieldError.of("days", "identity.keys.days.wrong", LONGEST_DAYS));
        }
        return errors;
    }

    /** Newest first; revoked ones stay in the list without an end. */
    public List<Key> list() {
        return jdbc.sql("""
                select a.id, t.expires_at, t.used_at, k.rights, k.created_by from identity.accounts a
                  join identity.api_keys k on k.account_id = a.id
                  left join identity.tokens t on t.account_id = a.id
                 where a.machine order by a.id desc
                """).query(this::read).list();
    }

    private Key read(ResultSet row, int number) throws SQLException {
        var rights = Tokens.rights(row.getArray(4));
        return new Key(accounts.get(row.getObject(1, UUID.class)),
                rights == null ? List.of() : rights.stream().sorted().toList(),
                accounts.nameOf(row.getObject(5, UUID.class)),
                instant(row.getObject(2, OffsetDateTime.class)), instant(row.getObject(3, OffsetDateTime.class)));
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
     * @param madeBy    the administrator's name
     * @param expiresAt null once revoked
     * @param usedAt    to ten minutes, null before the first use
     */
    public record Key(Account account, List<ApiRight> rights, String madeBy, @Nullable Instant expiresAt, @Nullable Instant usedAt) {
    }
}
