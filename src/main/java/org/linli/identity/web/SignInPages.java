package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.identity.AuditTrail;
import org.linli.identity.SignIn;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with user name and password, and signing out. */
@Controller
@Allow(anyone = true)
class SignInPages {

    private static final String TEMPLATE = "identity/signIn";

    private final SignIn signIn;
    private final AccountSessions sessions;
    private final AuditTrail audit;

    SignInPages(SignIn signIn, AccountSessions sessions, AuditTrail audit) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping("/sign-in")
    ModelAndView form(Page page, @RequestParam(defaultValue = "") String next) {
        return page.show(TEMPLATE, new SignInForm("", OwnPath.of(next), FormErrors.none()));
    }

    @PostMapping("/sign-in")
    ModelAndView submit(Page page, @RequestParam(defaultValue = "") String username,
                        @RequestParam(defaultValue = "") String password,
                        @RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return switch (signIn.withPassword(username, password, request.getRemoteAddr())) {
            case SignIn.Right right -> {
                sessions.begin(right.account(), request);
                audit.did(right.account().toActor(), "sign-in", "account:" + right.account().username(), "");
                yield new ModelAndView("redirect:" + OwnPath.of(next, right.account().isStaff() ? "/work" : "/my"));
            }
            case SignIn.MustChange _, SignIn.Wrong _ -> page.again(TEMPLATE, new SignInForm(username, OwnPath.of(next),
                    FormErrors.none().add("username", "identity.signIn.wrong")));
            case SignIn.TooFast tooFast -> {
                var view = page.show(TEMPLATE, new SignInForm(username, OwnPath.of(next),
                        FormErrors.none().add("username", "identity.signIn.tooFast", tooFast.seconds())));
                view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                yield view;
            }
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(Page page, HttpServletRequest request) {
        if (page.actor().isSignedIn()) {
            audit.did(page.actor(), "sign-out", "account:" + page.actor().id(), "");
        }
        sessions.end(request);
        return new ModelAndView("redirect:/");
    }
}
