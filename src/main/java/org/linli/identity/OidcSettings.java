package org.linli.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.linli.shared.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The provider by which staff may sign in (OpenID Connect Discovery 1.0); without an issuer there is none.
 *
 * @param issuer       its issuer identifier, compared to the letter
 * @param clientId     what it calls this installation
 * @param clientSecret none for a client that has only its proof key (PKCE)
 * @param name         on the button; none: the usual words
 * @param nameEn       the same in English; none: the name
 */
@ConfigurationProperties("linli.oidc")
record OidcSettings(@Nullable String issuer, @Nullable String clientId, @Nullable String clientSecret, @Nullable String name,
                    @Nullable String nameEn) {

    /** @throws CannotStart where half of it is missing or the issuer is no address */
    OidcSettings {
        if (!text(issuer).isEmpty()) {
            if (text(clientId).isEmpty()) {
                throw new CannotStart("LINLI_OIDC_ISSUER is set and LINLI_OIDC_CLIENT_ID is missing: set both or none");
            }
            if (!isAddress(text(issuer))) {
                throw new CannotStart("LINLI_OIDC_ISSUER is no address: " + issuer);
            }
        }
    }

    boolean on() {
        return !text(issuer).isEmpty();
    }

    /** Over plain HTTP anybody on the way could say who signs in. */
    boolean encrypted() {
        return text(issuer).startsWith("https://");
    }

    private static boolean isAddress(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
