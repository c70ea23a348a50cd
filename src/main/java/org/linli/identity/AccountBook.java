package org.linli.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.Phone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as the security administrator looks them up. */
@Component
public class AccountBook {

    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final PersonalVault vault;

    AccountBook(JdbcClient jdbc, AccountRows rows, PersonalVault vault) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.vault = vault;
    }

    /** People and not machines. Residents are found by user name or by their whole number: their names lie sealed. */
    public enum Kind { STAFF, RESIDENT }

    /**
     * In the order of {@link #sortKey}.
     *
     * @param query beginning of the user name, part of a name, or a whole telephone number; empty: all
     * @param after sort key of the last account of the page before, empty for the first page
     */
    public List<Account> list(Kind kind, String query, String after) {
        var phone = Phone.parse(query);
        var text = query.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return jdbc.sql(AccountRows.COLUMNS + """
                 where not machine and ('RESIDENT' = any (roles)) = :resident
                   and coalesce(username, id::text) > :after
                   and (:query = '' or username like :query || '%' or name ilike '%' || :query || '%'
                        or phone_index = :phone)
                 order by coalesce(username, id::text) limit :most
                """).param("resident", kind == Kind.RESIDENT).param("after", after).param("query", text)
                .param("phone", vault.index(phone.map(Phone::number).orElse(query))).param("most", PAGE)
                .query(rows::read).list();
    }

    public static String sortKey(Account account) {
        return account.username() == null ? account.id().toString() : account.username();
    }

    /** When somebody last signed in, as the audit trail has it. */
    public Optional<Instant> lastSignIn(UUID id) {
        return jdbc.sql("""
                select at from identity.audit where actor_id = ? and action = 'sign-in' and result = 'DONE'
                 order by id desc limit 1
                """).param(id).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    public boolean hasPassword(UUID id) {
        return jdbc.sql("select password_hash is not null from identity.accounts where id = ?").param(id)
                .query(Boolean.class).single();
    }
}
