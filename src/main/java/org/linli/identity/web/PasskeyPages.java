package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.linli.identity.AccountBook;
import org.linli.identity.Accounts;
import org.linli.identity.IdentityRefusal;
import org.linli.identity.Passkeys;
import org.linli.identity.SignIn;
import org.linli.identity.TooFast;
import org.linli.shared.Invalid;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys: added with the password in hand, named, removed. */
@Controller
@RequestMapping(PasskeyPages.PATH)
@Allow(staff = true)
class PasskeyPages {

    static final String PATH = "/my/passkeys";
    private static final String TEMPLATE = "identity/passkeys";

    private final Passkeys passkeys;
    private final Challenge challenge;
    private final Accounts accounts;
    private final AccountBook book;
    private final SignIn signIn;

    PasskeyPages(Passkeys passkeys, Challenge challenge, Accounts accounts, AccountBook book, SignIn signIn) {
        this.passkeys = passkeys;
        this.challenge = challenge;
        this.accounts = accounts;
        this.book = book;
        this.signIn = signIn;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show(TEMPLATE, model(page, "", FormErrors.none()));
    }

    @PostMapping("/new")
    ModelAndView begin(Page page, @RequestParam(defaultValue = "") String label, @RequestParam(defaultValue = "") String present,
                       HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.get(page.actor().id());
        if (book.hasPassword(account.id())) {
            var outcome = signIn.withPassword(String.valueOf(account.username()), present, request.getRemoteAddr());
            if (outcome instanceof TooFast tooFast) {
                return Waiting.show(page, response, tooFast, TEMPLATE, model(page, label, Waiting.errors("present", tooFast)));
            }
            if (outcome instanceof SignIn.Wrong) {
                return page.again(TEMPLATE, model(page, label, FormErrors.none().add("present", "identity.password.notPresent")));
            }
        }
        try {
            var question = passkeys.toRegister(page.actor(), challenge.site(request), page.t().get("web.product"), label);
            challenge.keep(question.challenge(), request);
            return page.show("identity/passkey", new PasskeyQuestion(true, question.options(), label, ""));
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(page, label, FormErrors.of(invalid)));
        }
    }

    @PostMapping
    String add(Page page, @RequestParam(defaultValue = "") String label, @RequestParam(defaultValue = "") String credential,
               HttpServletRequest request) {
        var kept = challenge.take(request).orElseThrow(IdentityRefusal.PASSKEY_NOT_TAKEN::refusal);
        passkeys.register(page.actor(), challenge.site(request), kept, credential, label);
        return "redirect:" + PATH + "?done=identity.done.passkeyAdded";
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String label) {
        try {
            passkeys.rename(page.actor(), id, label);
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(page, "", FormErrors.of(invalid)));
        }
        return new ModelAndView("redirect:" + PATH + "?done=identity.done.passkeyNamed");
    }

    @PostMapping("/{id}/removal")
    String remove(Page page, @PathVariable UUID id) {
        passkeys.remove(page.actor(), id);
        return "redirect:" + PATH + "?done=identity.done.passkeyRemoved";
    }

    private PasskeyList model(Page page, String label, FormErrors errors) {
        return new PasskeyList(passkeys.list(page.actor().id()), label, book.hasPassword(page.actor().id()), errors);
    }
}
