package org.linli.identity.web;

import org.linli.identity.FederatedIdentities;
import org.linli.identity.SampleAccounts;
import org.springframework.stereotype.Component;

/** The sign-in page as this installation has it, before anybody typed anything. */
@Component
class SignInForms {

    private final SampleAccounts sample;
    private final FederatedIdentities identities;

    SignInForms(SampleAccounts sample, FederatedIdentities identities) {
        this.sample = sample;
        this.identities = identities;
    }

    /** @param next where to go on to; what is no path of this site is dropped */
    SignInForm blank(String next) {
        return SignInForm.blank(OwnPath.of(next), sample.list(), identities.provider().map(OidcButton::of).orElse(null));
    }
}
