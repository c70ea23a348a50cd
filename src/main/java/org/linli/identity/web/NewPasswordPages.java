package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.identity.IdentityRefusal;
import org.linli.identity.Passwords;
import org.linli.identity.SignInPolicies;
import org.linli.shared.Invalid;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing a password: instead of the one that was given out before the session begins, or one's own anew. */
@Controller
class NewPasswordPages {

    static final String PATH = "/sign-in/new-password";
    private static final String OWN = "/my/password";
    private static final String TEMPLATE = "identity/newPassword";

    private final Passwords passwords;
    private final Accounts accounts;
    private final SignInPolicies policies;
    private final AccountSessions sessions;

    NewPasswordPages(Passwords passwords, Accounts accounts, SignInPolicies policies, AccountSessions sessions) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.policies = policies;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    @Allow(anyone = true)
    ModelAndView initial(Page page, HttpServletRequest request) {
        return sessions.choosing(request).isPresent() ? page.show(TEMPLATE, form(PATH, FormErrors.none()))
                : new ModelAndView("redirect:/sign-in");
    }

    @PostMapping(PATH)
    @Allow(anyone = true)
    ModelAndView chooseInitial(Page page, @RequestParam(defaultValue = "") String password,
                               @RequestParam(defaultValue = "") String repeated, HttpServletRequest request) {
        var account = sessions.choosing(request);
        return account.isEmpty() ? new ModelAndView("redirect:/sign-in")
                : choose(page, PATH, account.get(), request, () -> passwords.choose(account.get(), password, repeated));
    }

    @GetMapping(OWN)
    @Allow
    ModelAndView own(Page page) {
        ownAccount(page);
        return page.show(TEMPLATE, form(OWN, FormErrors.none()));
    }

    @PostMapping(OWN)
    @Allow
    ModelAndView chooseOwn(Page page, @RequestParam(defaultValue = "") String present,
                           @RequestParam(defaultValue = "") String password,
                           @RequestParam(defaultValue = "") String repeated, HttpServletRequest request) {
        var account = ownAccount(page);
        return choose(page, OWN, account, request, () -> passwords.replace(account, present, password, repeated));
    }

    private ModelAndView choose(Page page, String path, Account account, HttpServletRequest request, Runnable choice) {
        try {
            choice.run();
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, form(path, FormErrors.of(invalid)));
        }
        sessions.begin(account, request);
        return new ModelAndView("redirect:" + (account.isStaff() ? "/work" : "/my") + "?done=identity.done.password");
    }

    private Account ownAccount(Page page) {
        var account = accounts.get(page.actor().id());
        if (account.username() == null || account.machine()) {
            throw IdentityRefusal.NO_PASSWORD.refusal();
        }
        return account;
    }

    private NewPasswordForm form(String path, FormErrors errors) {
        return new NewPasswordForm(path, policies.today().passwordLength(), errors);
    }
}
