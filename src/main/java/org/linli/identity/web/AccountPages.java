package org.linli.identity.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.identity.Account;
import org.linli.identity.AccountBook;
import org.linli.identity.Accounts;
import org.linli.identity.AdministerAccounts;
import org.linli.identity.Leavers;
import org.linli.shared.Invalid;
import org.linli.shared.Personal;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts: looked up, opened, changed and closed by the security administrator. */
@Controller
@RequestMapping("/admin/accounts")
@Allow(Role.SECURITY_ADMIN)
class AccountPages {

    private static final String TEMPLATE = "identity/account";

    private final AccountBook book;
    private final Accounts accounts;
    private final AdministerAccounts administer;
    private final SignInWays ways;
    private final ScopeChoice scopes;
    private final Leavers leavers;

    AccountPages(AccountBook book, Accounts accounts, AdministerAccounts administer, SignInWays ways, ScopeChoice scopes,
                 Leavers leavers) {
        this.book = book;
        this.accounts = accounts;
        this.administer = administer;
        this.ways = ways;
        this.scopes = scopes;
        this.leavers = leavers;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "STAFF") AccountBook.Kind kind,
                      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        var found = book.list(kind, q, after);
        var names = scopes.options(page.t()).stream().collect(Collectors.toMap(Option::value, Option::label));
        return page.show("identity/accounts", new AccountList(kind, q, found, names,
                found.size() < AccountBook.PAGE ? "" : AccountBook.sortKey(found.getLast())));
    }

    @GetMapping("/new")
    ModelAndView blank(Page page) {
        return page.show(TEMPLATE, creating(page, AccountForm.EMPTY, FormErrors.none()));
    }

    @PostMapping
    ModelAndView create(Page page, @ModelAttribute AccountForm form) {
        try {
            var created = administer.create(AccountForm.text(form.username()),
                    form.toChange(scopes.of(page.t(), AccountForm.text(form.scope()))), page.actor());
            return page.show(TEMPLATE, showing(page, created.account(), created.password()));
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, creating(page, form, FormErrors.of(invalid)));
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, showing(page, accounts.get(id), ""));
    }

    @PostMapping("/{id}")
    ModelAndView change(Page page, @PathVariable UUID id, @ModelAttribute AccountForm form) {
        var account = accounts.get(id);
        try {
            administer.change(id, form.toChange(scopes.of(page.t(), AccountForm.text(form.scope()))), page.actor());
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, new AccountPage(account, facts(page, account), form, FormErrors.of(invalid),
                    scopes.options(page.t()), ""));
        }
        return new ModelAndView("redirect:/admin/accounts/" + id + "?done=identity.done.changed");
    }

    @PostMapping("/{id}/password")
    ModelAndView resetPassword(Page page, @PathVariable UUID id) {
        var given = administer.resetPassword(id, page.actor());
        return page.show(TEMPLATE, showing(page, given.account(), given.password()));
    }

    @PostMapping("/{id}/active")
    String activate(Page page, @PathVariable UUID id, @RequestParam boolean active) {
        administer.activate(id, active, page.actor());
        return "redirect:/admin/accounts/" + id + "?done=identity.done." + (active ? "activated" : "deactivated");
    }

    @PostMapping("/{id}/passkeys/removal")
    String revokePasskeys(Page page, @PathVariable UUID id) {
        ways.passkeys().revokeAll(id, page.actor());
        return "redirect:/admin/accounts/" + id + "?done=identity.done.passkeysRevoked";
    }

    private AccountPage creating(Page page, AccountForm form, FormErrors errors) {
        return new AccountPage(null, null, form, errors, scopes.options(page.t()), "");
    }

    private AccountPage showing(Page page, Account account, String given) {
        return new AccountPage(account, facts(page, account), AccountForm.of(account), FormErrors.none(), scopes.options(page.t()), given);
    }

    private AccountFacts facts(Page page, Account account) {
        return new AccountFacts(accounts.phoneOf(account.id()).map(Personal::maskedPhone).orElse(""),
                scopes.label(page.t(), account.scope()), book.hasPassword(account.id()), ways.passkeys().list(account.id()).size(),
                ways.federated(account), book.lastSignIn(account.id()).orElse(null), account.id().equals(page.actor().id()),
                account.isStaff() ? leavers.openOf(account.id()) : List.of());
    }
}
