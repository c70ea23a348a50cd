package org.linli.identity.web;

import org.linli.identity.FederatedIdentities.Provider;
import org.linli.web.Texts;

/** How people call the provider outside: as the installation says, else by the usual words. */
public record OidcButton(String name, String nameEn) {

    static OidcButton of(Provider provider) {
        return new OidcButton(provider.name(), provider.nameEn());
    }

    public String text(Texts t) {
        return name.isEmpty() ? t.get("identity.oidc.name") : t.name(name, nameEn);
    }
}
