package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.linli.identity.Account;
import org.linli.identity.AuditTrail;
import org.linli.identity.SignInCodes;
import org.linli.identity.TooFast;
import org.linli.shared.Phone;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in as a resident: the telephone number, then the code that was sent to it. */
@Controller
@Allow(anyone = true)
class CodePages {

    private static final String TEMPLATE = "identity/code";

    private final SignInCodes codes;
    private final SignInForms forms;
    private final AccountSessions sessions;
    private final AuditTrail audit;

    CodePages(SignInCodes codes, SignInForms forms, AccountSessions sessions, AuditTrail audit) {
        this.codes = codes;
        this.forms = forms;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Where a browser comes back to that reloads a refused number. */
    @GetMapping("/sign-in/code")
    String back() {
        return "redirect:/sign-in";
    }

    @PostMapping("/sign-in/code")
    ModelAndView ask(Page page, @RequestParam(defaultValue = "") String phone,
                     @RequestParam(defaultValue = "") String next, HttpServletRequest request,
                     HttpServletResponse response) {
        var form = forms.blank(next);
        var number = Phone.parse(phone).filter(Phone::isMobile);
        if (number.isEmpty()) {
            return page.again(SignInPages.TEMPLATE,
                    form.forResident(phone, FormErrors.none().add("phone", "identity.signIn.phone.wrong")));
        }
        return switch (codes.ask(number.get(), request.getRemoteAddr())) {
            case SignInCodes.Sent sent -> new ModelAndView("redirect:/sign-in/code/" + sent.id() + OwnPath.query(next));
            case TooFast tooFast -> Waiting.show(page, response, tooFast, SignInPages.TEMPLATE,
                    form.forResident(phone, Waiting.errors("phone", tooFast, "identity.code.wait.")));
        };
    }

    @GetMapping("/sign-in/code/{id}")
    ModelAndView form(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String next) {
        return page.show(TEMPLATE, new CodeForm(codes.pending(id), OwnPath.of(next), false, FormErrors.none()));
    }

    @PostMapping("/sign-in/code/{id}")
    ModelAndView submit(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String code,
                        @RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return switch (codes.redeem(id, code, request.getRemoteAddr())) {
            case SignInCodes.Accepted accepted -> begin(accepted.account(), OwnPath.of(next), request);
            case SignInCodes.NotRight notRight -> again(page, id, next, false,
                    FormErrors.none().add("code", "identity.code.wrong", notRight.triesLeft()));
            case SignInCodes.Over _ -> again(page, id, next, true, FormErrors.none().add("code", "identity.code.over"));
        };
    }

    private ModelAndView begin(Account account, String next, HttpServletRequest request) {
        sessions.begin(account, request);
        audit.did(account.toActor(), "sign-in", account.subject(), "code");
        return new ModelAndView("redirect:" + (account.name().isEmpty() ? "/my/profile" + OwnPath.query(next)
                : OwnPath.of(next, "/my")));
    }

    private ModelAndView again(Page page, UUID id, String next, boolean over, FormErrors errors) {
        return page.again(TEMPLATE, new CodeForm(codes.pending(id), OwnPath.of(next), over, errors));
    }
}
