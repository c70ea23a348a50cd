package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.linli.identity.AccountBook;
import org.linli.identity.Accounts;
import org.linli.identity.FederatedIdentities;
import org.linli.identity.SignIn;
import org.linli.identity.TooFast;
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

/** One's own accounts at the provider outside: bound with the password in hand, removed. */
@Controller
@RequestMapping(FederatedPages.PATH)
@Allow(staff = true)
class FederatedPages {

    static final String PATH = "/my/federated";

    private final OidcBinding binding;
    private final FederatedIdentities identities;
    private final Accounts accounts;
    private final AccountBook book;
    private final SignIn signIn;

    FederatedPages(OidcBinding binding, FederatedIdentities identities, Accounts accounts, AccountBook book, SignIn signIn) {
        this.binding = binding;
        this.identities = identities;
        this.accounts = accounts;
        this.book = book;
        this.signIn = signIn;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return binding.list(page, FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView begin(Page page, @RequestParam(defaultValue = "") String present, HttpServletRequest request,
                       HttpServletResponse response) {
        var account = accounts.get(page.actor().id());
        if (book.hasPassword(account.id())) {
            var outcome = signIn.withPassword(String.valueOf(account.username()), present, request.getRemoteAddr());
            if (outcome instanceof TooFast tooFast) {
                return Waiting.slow(binding.list(page, Waiting.errors("present", tooFast)), response, tooFast);
            }
            if (outcome instanceof SignIn.Wrong) {
                return binding.list(page, FormErrors.none().add("present", "identity.password.notPresent"));
            }
        }
        return binding.begin(page, request);
    }

    @PostMapping("/{id}/removal")
    String remove(Page page, @PathVariable UUID id) {
        identities.remove(page.actor(), id);
        return "redirect:" + PATH + "?done=identity.done.federatedRemoved";
    }
}
