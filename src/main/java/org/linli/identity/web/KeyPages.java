package org.linli.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.identity.ApiKeys;
import org.linli.shared.ApiRight;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** API keys for machines: made, looked over and revoked by the security administrator. */
@Controller
@RequestMapping("/admin/api-keys")
@Allow(Role.SECURITY_ADMIN)
class KeyPages {

    private static final String TEMPLATE = "identity/keys";

    private final ApiKeys keys;
    private final ScopeChoice scopes;

    KeyPages(ApiKeys keys, ScopeChoice scopes) {
        this.keys = keys;
        this.scopes = scopes;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show(TEMPLATE, model(page, KeyForm.EMPTY, FormErrors.none(), ""));
    }

    @PostMapping
    ModelAndView create(Page page, @ModelAttribute KeyForm form) {
        try {
            var issued = keys.create(new ApiKeys.Wanted(AccountForm.text(form.name()), form.rightSet(), form.roleSet(),
                    scopes.of(page.t(), AccountForm.text(form.scope())), form.dayCount()), page.actor());
            return page.show(TEMPLATE, model(page, KeyForm.EMPTY, FormErrors.none(), issued.token()));
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(page, form, FormErrors.of(invalid), ""));
        }
    }

    @PostMapping("/{id}/revoke")
    String revoke(Page page, @PathVariable UUID id) {
        keys.revoke(id, page.actor());
        return "redirect:/admin/api-keys?done=identity.done.revoked";
    }

    private KeyList model(Page page, KeyForm form, FormErrors errors, String made) {
        var options = scopes.options(page.t());
        var names = options.stream().collect(Collectors.toMap(Option::value, Option::label));
        return new KeyList(keys.list(), names, options, form, errors, made);
    }

    /** What was typed about a new key. */
    public record KeyForm(@Nullable String name, @Nullable List<String> rights, @Nullable List<String> roles, @Nullable String scope,
                          @Nullable String days) {

        static final KeyForm EMPTY = new KeyForm(null, null, null, null, "365");

        java.util.Set<Role> roleSet() {
            return ApiKeys.ROLES.stream().filter(role -> roleNames().contains(role.name())).collect(Collectors.toSet());
        }

        java.util.Set<ApiRight> rightSet() {
            return Arrays.stream(ApiRight.values()).filter(right -> rightNames().contains(right.name()))
                    .collect(Collectors.toSet());
        }

        public java.util.Set<String> rightNames() {
            return rights == null ? java.util.Set.of() : java.util.Set.copyOf(rights);
        }

        int dayCount() {
            var typed = AccountForm.text(days).strip();
            return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
        }

        public java.util.Set<String> roleNames() {
            return roles == null ? java.util.Set.of() : java.util.Set.copyOf(roles);
        }
    }
}
