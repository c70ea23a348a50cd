package org.linli.identity.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Account;
import org.linli.identity.AccountChange;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** What was typed about a member of staff; bound from the form's fields. */
public record AccountForm(@Nullable String username, @Nullable String name, @Nullable String phone,
                          @Nullable List<String> roles, @Nullable String scope, @Nullable String title,
                          @Nullable String titleEn) {

    static final AccountForm EMPTY = new AccountForm(null, null, null, null, null, null, null);

    /** Without the telephone: it is shown masked, and stays where none is typed. */
    static AccountForm of(Account account) {
        return new AccountForm(account.username(), account.name(), null,
                account.roles().stream().map(Role::name).toList(), ScopeChoice.value(account.scope()), account.title(),
                account.titleEn());
    }

    AccountChange toChange(@Nullable Scope chosen) {
        return new AccountChange(text(name), text(phone), roleSet(), chosen, text(title), text(titleEn));
    }

    /** Staff roles only; anything else is as if it had not been chosen. */
    Set<Role> roleSet() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).filter(role -> roleNames().contains(role.name()))
                .collect(Collectors.toSet());
    }

    public Set<String> roleNames() {
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
