package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.identity.Accounts;
import org.linli.identity.AuditTrail;
import org.linli.identity.SignIn;
import org.linli.identity.TooFast;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with user name and password, and signing out. */
@Controller
@Allow(anyone = true)
class SignInPages {

    static final String TEMPLATE = "identity/signIn";

    private final SignIn signIn;
    private final Accounts accounts;
    private final SignInForms forms;
    private final AccountSessions sessions;
    private final AuditTrail audit;

    SignInPages(SignIn signIn, Accounts accounts, SignInForms forms, AccountSessions sessions, AuditTrail audit) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.forms = forms;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** @param as one of the sample's accounts, to fill the form with */
    @GetMapping("/sign-in")
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String as) {
        var form = forms.blank(next);
        var chosen = form.faces().stream().flatMap(face -> face.accounts().stream())
                .filter(account -> as.equals(account.username())).findFirst();
        return page.show(TEMPLATE, chosen.map(account -> form.filled(account.isResident()
                ? accounts.phoneOf(account.id()).orElse("") : "", as)).orElse(form));
    }

    @PostMapping("/sign-in")
    ModelAndView submit(Page page, @RequestParam(defaultValue = "") String username,
                        @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String next,
                        HttpServletRequest request, HttpServletResponse response) {
        var form = forms.blank(next);
        return switch (signIn.withPassword(username, password, request.getRemoteAddr())) {
            case SignIn.Right right -> {
                sessions.begin(right.account(), request);
                audit.did(right.account().toActor(), "sign-in", right.account().subject(), "password");
                yield redirect(OwnPath.of(next, right.account().isStaff() ? "/work" : "/my"));
            }
            case SignIn.MustChange mustChange -> {
                sessions.beginChoosing(mustChange.account(), request);
                yield redirect(NewPasswordPages.PATH);
            }
            case SignIn.Wrong _ -> page.again(TEMPLATE,
                    form.forStaff(username, FormErrors.none().add("username", "identity.signIn.wrong")));
            case TooFast tooFast -> Waiting.show(page, response, tooFast, TEMPLATE,
                    form.forStaff(username, Waiting.errors("username", tooFast)));
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(Page page, HttpServletRequest request) {
        if (page.actor().isSignedIn()) {
            audit.did(page.actor(), "sign-out", accounts.get(page.actor().id()).subject(), "");
        }
        sessions.end(request);
        return redirect("/");
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
