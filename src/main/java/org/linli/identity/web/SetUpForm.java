package org.linli.identity.web;

import java.util.List;
import java.util.Map;
import org.linli.identity.AdministerAccounts.GivenOut;
import org.linli.shared.Role;
import org.linli.web.FormErrors;

/**
 * Model of {@code identity/setup.jte}.
 *
 * @param typed fields {@code username-<role>} and {@code name-<role>}
 * @param made  the administrators just made, with their first passwords; empty before
 */
public record SetUpForm(String code, String district, Map<String, String> typed, FormErrors errors,
                        List<GivenOut> made) {

    SetUpForm with(FormErrors wrong) {
        return new SetUpForm(code, district, typed, wrong, made);
    }

    public List<Role> roles() {
        return SetUpPages.THREE;
    }

    public String typed(String field, Role role) {
        return typed.getOrDefault(field + "-" + role, "");
    }
}
