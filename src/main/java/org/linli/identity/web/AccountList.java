package org.linli.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.identity.Account;
import org.linli.identity.AccountBook;
import org.linli.shared.Personal;
import org.linli.web.Texts;

/**
 * Model of {@code identity/accounts.jte}.
 *
 * @param scopes names of scopes by {@code KIND:code}
 * @param next   sort key where the next page begins, empty on the last
 */
public record AccountList(AccountBook.Kind kind, String query, List<Account> accounts, Map<String, String> scopes,
                          String next) {

    public boolean isStaff() {
        return kind == AccountBook.Kind.STAFF;
    }

    /** Residents' names are masked in lists. */
    public String name(Account account) {
        return account.isStaff() ? account.name() : Personal.maskedName(account.name());
    }

    public String roles(Texts t, Account account) {
        return account.roles().stream().sorted().map(t::of).collect(Collectors.joining(t.get("identity.separator")));
    }

    public String scope(Account account) {
        return scopes.getOrDefault(ScopeChoice.value(account.scope()), account.scope().code());
    }

    public String nextPath() {
        return "/admin/accounts?kind=" + kind + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
