package org.linli.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Scope;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to everybody who can act. An account by its id is kept in memory for five seconds, so that a change of
 * rights on another node is felt within that time; a change on this node at once.
 */
@Component
public class Accounts {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final AccountRows rows;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final LoadingCache<UUID, Optional<Account>> byId;

    Accounts(AccountRows rows, PasswordEncoder passwords, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
        this.byId = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(REMEMBERED).build(rows::find);
    }

    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("account", id));
    }

    public Optional<Account> find(UUID id) {
        return byId.get(id);
    }

    public Optional<Account> find(String username) {
        return rows.find(normal(username));
    }

    /** The active account of that number: the resident's, where a member of staff has the same. */
    public Optional<Account> findByPhone(String phone) {
        return rows.findByPhone(phone);
    }

    /** The full number; who reads it for somebody else reports that to the {@link AuditTrail}. */
    public Optional<String> phoneOf(UUID id) {
        return rows.phoneOf(id);
    }

    /** Active people whose scope is exactly this one. */
    public List<Account> staffOf(Scope scope) {
        return rows.listOf(scope).stream().filter(Account::isStaff).toList();
    }

    /** For timelines and lists: empty where nobody acted or the account is gone. */
    public String nameOf(UUID id) {
        return id.equals(Actor.SYSTEM.id()) ? Actor.SYSTEM.name() : find(id).map(Account::name).orElse("");
    }

    /**
     * The resident of that number, made now if it is a new one.
     *
     * @throws Refusal ({@link IdentityRefusal#ACCOUNT_CLOSED}) where it was deactivated
     */
    @Transactional
    public Account registerResident(String phone, String name) {
        var added = rows.addResident(Ids.next(), phone, name, clock.instant());
        return added.flatMap(rows::find).or(() -> rows.findByPhone(phone).filter(Account::isResident))
                .orElseThrow(IdentityRefusal.ACCOUNT_CLOSED::refusal);
    }

    /**
     * Imports all or none. Known user names get the new name, telephone, roles, scope and title and keep their password.
     *
     * @return the accounts' ids in the order of the rows
     */
    @Transactional
    public List<UUID> importAll(List<NewAccount> all) {
        var hashes = new HashMap<String, String>();
        var ids = all.stream().map(row -> {
            var hash = row.password() == null ? null : hashes.computeIfAbsent(row.password(), passwords::encode);
            return rows.keep(Ids.next(), normal(row), hash, clock.instant());
        }).toList();
        AfterCommit.run(() -> byId.invalidateAll(ids));
        return ids;
    }

    /** The next caller of this node sees the change once it is kept. */
    void changed(UUID id) {
        byId.invalidate(id);
        AfterCommit.run(() -> byId.invalidate(id));
    }

    private static NewAccount normal(NewAccount row) {
        return new NewAccount(row.username() == null ? null : normal(row.username()), row.name().strip(), row.phone(),
                row.roles(), row.scope(), row.title(), row.titleEn(), row.password(), row.sample());
    }

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
