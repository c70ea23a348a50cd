package org.linli.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code identity.accounts}. Names of residents and every telephone lie there sealed. */
@Component
class AccountRows {

    static final String COLUMNS = """
            select id, username, name, name_sealed, roles, scope_kind, scope_code, title, title_en, machine, sample,
                   active, created_at
              from identity.accounts
            """;

    private static final String KEEP = """
            insert into identity.accounts as accounts (id, username, name, name_sealed, password_hash, phone_sealed, phone_index,
                   roles, scope_kind, scope_code, title, title_en, sample, created_at)
            values (:id, :username, :name, :nameSealed, :passwordHash, :phoneSealed, :phoneIndex,
                   :roles, :scopeKind, :scopeCode, :title, :titleEn, :sample, :now)
            on conflict (username) do update set name = excluded.name, name_sealed = excluded.name_sealed,
                   phone_sealed = excluded.phone_sealed, phone_index = excluded.phone_index,
                   roles = excluded.roles, scope_kind = excluded.scope_kind, scope_code = excluded.scope_code,
                   title = excluded.title, title_en = excluded.title_en,
                   password_hash = coalesce(accounts.password_hash, excluded.password_hash),
                   sample = accounts.sample or excluded.sample
            returning id
            """;

    private final JdbcClient jdbc;
    private final PersonalVault vault;

    AccountRows(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?").param(id).query(this::read).optional();
    }

    Optional<Account> find(String username) {
        return jdbc.sql(COLUMNS + " where username = ?").param(username).query(this::read).optional();
    }

    /** The resident first, where a member of staff has the same number. */
    Optional<Account> findByPhone(String phone) {
        return jdbc.sql(COLUMNS + """
                 where phone_index = ? and active
                 order by 'RESIDENT' = any (roles) desc, created_at limit 1
                """).param(vault.index(phone)).query(this::read).optional();
    }

    List<Account> listOf(Scope scope) {
        return jdbc.sql(COLUMNS + """
                 where scope_kind = ? and scope_code = ? and active and not machine order by username
                """).param(scope.kind().name()).param(scope.code()).query(this::read).list();
    }

    /** By user name. */
    Map<String, Account> listSample(List<String> usernames) {
        return jdbc.sql(COLUMNS + " where sample and active and username in (:names)").param("names", usernames)
                .query(this::read).list().stream()
                .collect(Collectors.toMap(account -> String.valueOf(account.username()), account -> account));
    }

    Optional<String> phoneOf(UUID id) {
        return jdbc.sql("select phone_sealed from identity.accounts where id = ? and phone_sealed is not null")
                .param(id).query(byte[].class).optional().map(vault::open);
    }

    Optional<Password> passwordOf(String username) {
        return jdbc.sql("""
                select id, password_hash, password_initial from identity.accounts
                 where username = ? and active and not machine and password_hash is not null
                """).param(username)
                .query((row, n) -> new Password(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
                .optional();
    }

    /** A row whose user name is there already keeps its id, the password it has and since when it is there. */
    UUID keep(UUID id, NewAccount row, @Nullable String passwordHash, Instant now) {
        var resident = row.roles().stream().noneMatch(Role::isStaff);
        return jdbc.sql(KEEP)
                .param("id", id).param("username", row.username())
                .param("name", resident ? null : row.name())
                .param("nameSealed", resident ? vault.seal(row.name()) : null)
                .param("passwordHash", passwordHash)
                .param("phoneSealed", row.phone() == null ? null : vault.seal(row.phone()))
                .param("phoneIndex", row.phone() == null ? null : vault.index(row.phone()))
                .param("roles", names(row.roles()))
                .param("scopeKind", row.scope().kind().name()).param("scopeCode", row.scope().code())
                .param("title", row.title()).param("titleEn", row.titleEn()).param("sample", row.sample())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class).single();
    }

    void setPassword(UUID id, String hash, boolean initial) {
        jdbc.sql("update identity.accounts set password_hash = ?, password_initial = ? where id = ?")
                .param(hash).param(initial).param(id).update();
    }

    /** Empty where the number has a resident already, even one that another transaction is just about to keep. */
    Optional<UUID> addResident(UUID id, String phone, String name, Instant now) {
        return jdbc.sql("""
                insert into identity.accounts (id, name_sealed, phone_sealed, phone_index, roles, scope_kind, scope_code,
                       created_at)
                values (?, ?, ?, ?, '{RESIDENT}', 'SELF', '', ?)
                on conflict (phone_index) where 'RESIDENT' = any (roles) do nothing
                returning id
                """).param(id).param(vault.seal(name)).param(vault.seal(phone)).param(vault.index(phone))
                .param(now.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
    }

    UUID addMachine(UUID id, String name, Set<Role> roles, Scope scope, Instant now) {
        jdbc.sql("""
                insert into identity.accounts (id, name, roles, scope_kind, scope_code, machine, created_at)
                values (?, ?, ?, ?, ?, true, ?)
                """).param(id).param(name).param(names(roles)).param(scope.kind().name()).param(scope.code())
                .param(now.atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    void setActive(UUID id, boolean active) {
        jdbc.sql("update identity.accounts set active = ? where id = ?").param(active).param(id).update();
    }

    /** Of a resident. */
    void rename(UUID id, String name) {
        jdbc.sql("update identity.accounts set name_sealed = ? where id = ? and name is null")
                .param(vault.seal(name)).param(id).update();
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select from identity.accounts)").query(Boolean.class).single();
    }

    List<String> sampleUsernames() {
        return jdbc.sql("select username from identity.accounts where sample and active order by username limit 5")
                .query(String.class).list();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    Account read(ResultSet row, int number) throws SQLException {
        var sealed = row.getBytes("name_sealed");
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Account(row.getObject("id", UUID.class), row.getString("username"),
                sealed == null ? row.getString("name") : vault.open(sealed), roles,
                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_code")),
                row.getString("title"), row.getString("title_en"), row.getBoolean("machine"),
                row.getBoolean("sample"), row.getBoolean("active"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** @param initial given out by an administrator: its owner must choose another before anything else */
    record Password(UUID accountId, String hash, boolean initial) {
    }
}
