package org.linli.identity.web;

import java.util.List;
import org.linli.identity.FederatedIdentities.Provider;
import org.linli.identity.FederatedIdentity;
import org.linli.web.FormErrors;

/**
 * Model of {@code identity/federated.jte}.
 *
 * @param askPassword the account has one, which is asked for before one is bound
 */
public record FederatedList(Provider provider, List<FederatedIdentity> identities, boolean askPassword, FormErrors errors) {

    public OidcButton oidc() {
        return OidcButton.of(provider);
    }

    /** Of a provider that the installation had before: it signs nobody in. */
    public boolean isFormer(FederatedIdentity identity) {
        return !identity.issuer().equals(provider.issuer());
    }
}
