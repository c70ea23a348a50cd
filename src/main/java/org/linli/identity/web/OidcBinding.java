package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.identity.AccountBook;
import org.linli.identity.FederatedIdentities;
import org.linli.identity.FederatedIdentities.Provider;
import org.linli.identity.OidcRound.Answer;
import org.linli.identity.OidcSignIn;
import org.linli.identity.ProviderAway;
import org.linli.identity.web.OidcRounds.Kept;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Somebody who is signed in here signs in at the provider too, and from then on the two accounts are one person's. */
@Component
class OidcBinding {

    /** What is wrong about the provider stands at its button. */
    static final String FIELD = "oidc";
    private static final String TEMPLATE = "identity/federated";

    private final OidcSignIn signIn;
    private final FederatedIdentities identities;
    private final OidcRounds rounds;
    private final AccountBook book;

    OidcBinding(OidcSignIn signIn, FederatedIdentities identities, OidcRounds rounds, AccountBook book) {
        this.signIn = signIn;
        this.identities = identities;
        this.rounds = rounds;
        this.book = book;
    }

    ModelAndView list(Page page, FormErrors errors) {
        var model = new FederatedList(provider(), identities.list(page.actor().id()), book.hasPassword(page.actor().id()), errors);
        return errors.any() ? page.again(TEMPLATE, model) : page.show(TEMPLATE, model);
    }

    /**
     * A page with the way to the provider. A form may not lead out of this site (content policy), a link may.
     */
    ModelAndView begin(Page page, HttpServletRequest request) {
        try {
            var asked = signIn.ask(rounds.site(request), request);
            rounds.keep(new Kept(asked.round(), page.actor().id().toString(), ""), request);
            return page.show("identity/oidc", new OidcWay(OidcButton.of(provider()), asked.address()));
        } catch (ProviderAway away) {
            return away(page);
        }
    }

    /** Back from there. Whoever is signed in by now is the one who asked, else nothing is bound. */
    ModelAndView finish(Page page, Kept kept, Answer answer, HttpServletRequest request) {
        if (!page.actor().id().toString().equals(kept.binding())) {
            return new ModelAndView("redirect:/sign-in" + OwnPath.query(FederatedPages.PATH));
        }
        try {
            var outside = signIn.check(rounds.site(request), kept.round(), answer);
            if (outside.isEmpty()) {
                return list(page, FormErrors.none().add(FIELD, "identity.federated.notTaken"));
            }
            identities.bind(page.actor(), outside.get());
            return new ModelAndView("redirect:" + FederatedPages.PATH + "?done=identity.done.federatedBound");
        } catch (Invalid invalid) {
            return list(page, FormErrors.of(invalid));
        } catch (ProviderAway away) {
            return away(page);
        }
    }

    /** @throws NotFound where the installation has none */
    Provider provider() {
        return identities.provider().orElseThrow(() -> new NotFound("page", FederatedPages.PATH));
    }

    private ModelAndView away(Page page) {
        var view = list(page, FormErrors.none().add(FIELD, "identity.federated.away", OidcButton.of(provider()).text(page.t())));
        view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return view;
    }
}
