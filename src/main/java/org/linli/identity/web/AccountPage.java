package org.linli.identity.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Account;
import org.linli.shared.Role;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Texts;

/**
 * Model of {@code identity/account.jte}.
 *
 * @param account    null for a new one
 * @param facts      what stands about it beside the form, null for a new one
 * @param given      a password just given out, empty otherwise; shown this once
 */
public record AccountPage(@Nullable Account account, @Nullable AccountFacts facts, AccountForm form, FormErrors errors,
                          List<Option> scopes, String given) {

    public List<Option> roleOptions(Texts t) {
        return Option.ofAll(t, Arrays.stream(Role.values()).filter(Role::isStaff).toArray(Role[]::new));
    }

    public String action() {
        return account == null ? "/admin/accounts" : "/admin/accounts/" + account.id();
    }
}
