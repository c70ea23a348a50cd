package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.identity.AuditTrail;
import org.linli.identity.Passkeys;
import org.linli.identity.SignIn;
import org.linli.identity.TooFast;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a key on the device; whoever has lost it goes back to the password. */
@Controller
@RequestMapping(PasskeySignInPages.PATH)
@Allow(anyone = true)
class PasskeySignInPages {

    static final String PATH = "/sign-in/passkey";

    private final Passkeys passkeys;
    private final Challenge challenge;
    private final AccountSessions sessions;
    private final SignInForms forms;
    private final AuditTrail audit;

    PasskeySignInPages(Passkeys passkeys, Challenge challenge, AccountSessions sessions, SignInForms forms, AuditTrail audit) {
        this.passkeys = passkeys;
        this.challenge = challenge;
        this.sessions = sessions;
        this.forms = forms;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView ask(Page page, @RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        var question = passkeys.toSignIn(challenge.site(request));
        challenge.keep(question.challenge(), request);
        return page.show("identity/passkey", new PasskeyQuestion(false, question.options(), "", OwnPath.of(next)));
    }

    @PostMapping
    ModelAndView answer(Page page, @RequestParam(defaultValue = "") String credential,
                        @RequestParam(defaultValue = "") String next, HttpServletRequest request, HttpServletResponse response) {
        var form = forms.blank(next);
        var outcome = passkeys.signIn(challenge.site(request), challenge.take(request).orElse(""), credential, request.getRemoteAddr());
        return switch (outcome) {
            case SignIn.Right right -> {
                sessions.begin(right.account(), request);
                audit.did(right.account().toActor(), "sign-in", right.account().subject(), "passkey");
                yield new ModelAndView("redirect:" + OwnPath.of(next, "/work"));
            }
            case TooFast tooFast -> Waiting.show(page, response, tooFast, SignInPages.TEMPLATE,
                    form.forStaff("", Waiting.errors("username", tooFast)));
            case SignIn.MustChange _, SignIn.Wrong _ -> page.again(SignInPages.TEMPLATE,
                    form.forStaff("", FormErrors.none().add("username", "identity.passkey.wrong")));
        };
    }
}
