package org.linli.identity.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.identity.Account;
import org.linli.identity.ApiKeys;
import org.linli.identity.ApiKeys.Key;
import org.linli.shared.ApiRight;
import org.linli.shared.Role;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Texts;

/**
 * Model of {@code identity/keys.jte}.
 *
 * @param scopeNames by {@code KIND:code}
 * @param made       a key just made, empty otherwise; shown this once
 */
public record KeyList(List<Key> keys, Map<String, String> scopeNames, List<Option> scopes, KeyPages.KeyForm form,
                      FormErrors errors, String made) {

    public List<Option> roleOptions(Texts t) {
        return Option.ofAll(t, ApiKeys.ROLES.toArray(Role[]::new));
    }

    public List<Option> rightOptions(Texts t) {
        return Option.ofAll(t, ApiRight.values());
    }

    /** In words and, for the other system's people, in the interface's own. */
    public String calls(Texts t, Key key) {
        return key.rights().stream().map(right -> t.get("identity.keys.call", t.of(right), right.code()))
                .collect(Collectors.joining(t.get("identity.separator")));
    }

    public String rights(Texts t, Account account) {
        return account.roles().isEmpty() ? scope(account) : account.roles().stream().sorted().map(t::of).collect(Collectors.joining(t.get("identity.separator")))
                + " · " + scope(account);
    }

    private String scope(Account account) {
        return scopeNames.getOrDefault(ScopeChoice.value(account.scope()), account.scope().code());
    }
}
