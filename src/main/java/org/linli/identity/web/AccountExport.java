package org.linli.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.identity.Account;
import org.linli.identity.AccountBook;
import org.linli.identity.ApiKeys;
import org.linli.identity.AuditTrail;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts and keys as files: as on their pages, residents masked; who took them is written down. */
@Controller
@Allow(Role.SECURITY_ADMIN)
class AccountExport {

    private final AccountBook book;
    private final ApiKeys keys;
    private final ScopeChoice scopes;
    private final AuditTrail audit;

    AccountExport(AccountBook book, ApiKeys keys, ScopeChoice scopes, AuditTrail audit) {
        this.book = book;
        this.keys = keys;
        this.scopes = scopes;
        this.audit = audit;
    }

    @GetMapping("/admin/accounts.{ending:" + TableFormat.ENDINGS + "}")
    void accounts(Page page, @PathVariable String ending, @RequestParam(defaultValue = "STAFF") AccountBook.Kind kind,
                  @RequestParam(defaultValue = "") String q, HttpServletResponse response) throws IOException {
        audit.did(page.actor(), "account.export", "accounts", kind.name());
        var t = page.t();
        var list = new AccountList(kind, q, List.of(), names(t), "");
        TableFormat.of(ending).send(response, "accounts", header(t, "identity.accounts.name", "identity.signIn.username",
                "identity.accounts.roles", "identity.accounts.scope", "identity.accounts.post", "identity.accounts.state",
                "identity.accounts.created"), table -> {
            String after = "";
            List<Account> some;
            do {
                some = book.list(kind, q, after);
                some.forEach(account -> table.row(list.name(account), account.username(), list.roles(t, account),
                        list.scope(account), t.name(account.title(), account.titleEn()),
                        t.get(account.active() ? "identity.accounts.active" : "identity.accounts.inactive"), account.createdAt()));
                after = some.isEmpty() ? "" : AccountBook.sortKey(some.getLast());
            } while (some.size() == AccountBook.PAGE);
        });
    }

    @GetMapping("/admin/api-keys.{ending:" + TableFormat.ENDINGS + "}")
    void keys(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        var list = new KeyList(List.of(), names(t), List.of(), KeyPages.KeyForm.EMPTY, org.linli.web.FormErrors.none(), "");
        TableFormat.of(ending).send(response, "api-keys", header(t, "identity.keys.name", "identity.keys.calls",
                "identity.keys.rights", "identity.keys.by", "identity.keys.expires", "identity.keys.used", "identity.accounts.state"),
                table -> keys.list().forEach(key -> table.row(key.account().name(), list.calls(t, key), list.rights(t, key.account()),
                        key.madeBy(), key.expiresAt() == null ? null : BusinessTime.dateOf(key.expiresAt()), key.usedAt(),
                        t.get(key.account().active() ? "identity.accounts.active" : "identity.keys.revoked"))));
    }

    private java.util.Map<String, String> names(Texts t) {
        return scopes.options(t).stream().collect(Collectors.toMap(Option::value, Option::label));
    }

    private static List<String> header(Texts t, String... keys) {
        return Stream.of(keys).map(t::get).toList();
    }
}
