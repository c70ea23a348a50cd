package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.identity.AuditTrail;
import org.linli.identity.OidcRound.Answer;
import org.linli.identity.OidcSignIn;
import org.linli.identity.ProviderAway;
import org.linli.identity.TooFast;
import org.linli.identity.web.OidcRounds.Kept;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in at the provider outside: sent there, and back again with its answer; whatever fails, the password is there. */
@Controller
@RequestMapping(OidcSignInPages.PATH)
@Allow(anyone = true)
class OidcSignInPages {

    static final String PATH = "/sign-in/oidc";

    private final OidcSignIn signIn;
    private final OidcRounds rounds;
    private final OidcBinding binding;
    private final SignInForms forms;
    private final AccountSessions sessions;
    private final AuditTrail audit;

    OidcSignInPages(OidcSignIn signIn, OidcRounds rounds, OidcBinding binding, SignInForms forms, AccountSessions sessions,
                    AuditTrail audit) {
        this.signIn = signIn;
        this.rounds = rounds;
        this.binding = binding;
        this.forms = forms;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping
    ModelAndView ask(Page page, @RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        var form = form(next);
        try {
            var asked = signIn.ask(rounds.site(request), request);
            rounds.keep(new Kept(asked.round(), "", form.next()), request);
            return new ModelAndView("redirect:" + asked.address());
        } catch (ProviderAway away) {
            return away(page, form);
        }
    }

    /** Where the provider sends people back to; what somebody else sends here has no question that it answers. */
    @GetMapping("/callback")
    ModelAndView back(Page page, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String state,
                      @RequestParam(defaultValue = "") String error, HttpServletRequest request, HttpServletResponse response) {
        var kept = rounds.take(request);
        var form = form(kept.map(Kept::next).orElse(""));
        var answer = new Answer(code, state, error);
        if (kept.isPresent() && !kept.get().binding().isEmpty()) {
            return binding.finish(page, kept.get(), answer, request);
        }
        try {
            return switch (signIn.signIn(rounds.site(request), kept.map(Kept::round), answer, request.getRemoteAddr())) {
                case OidcSignIn.Known known -> {
                    sessions.begin(known.account(), request);
                    audit.did(known.account().toActor(), "sign-in", known.account().subject(), "oidc");
                    yield new ModelAndView("redirect:" + OwnPath.of(form.next(), "/work"));
                }
                case TooFast tooFast -> Waiting.show(page, response, tooFast, SignInPages.TEMPLATE,
                        form.forStaff("", Waiting.errors(OidcBinding.FIELD, tooFast)));
                case OidcSignIn.Refused refused -> page.again(SignInPages.TEMPLATE, wrong(page, form, "identity.oidc.no." + refused.no()));
            };
        } catch (ProviderAway away) {
            return away(page, form);
        }
    }

    private SignInForm form(String next) {
        var form = forms.blank(next);
        if (form.oidc() == null) {
            throw new NotFound("page", PATH);
        }
        return form;
    }

    private static ModelAndView away(Page page, SignInForm form) {
        var view = page.show(SignInPages.TEMPLATE, wrong(page, form, "identity.oidc.away"));
        view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return view;
    }

    private static SignInForm wrong(Page page, SignInForm form, String key) {
        return form.forStaff("", FormErrors.none().add(OidcBinding.FIELD, key, form.oidc() == null ? "" : form.oidc().text(page.t())));
    }
}
