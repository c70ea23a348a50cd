package org.linli.identity;

import java.net.URI;

/**
 * The address that people type. Passkeys and a provider's sign-in belong to it.
 *
 * @param origin scheme, host and, where it is not the usual one, port
 */
public record Site(URI origin) {

    /** @throws IllegalArgumentException where it is no address of a site */
    public static Site of(URI address) {
        if (address.getHost() == null || address.getScheme() == null) {
            throw new IllegalArgumentException("LINLI_SITE_URL is no address: " + address);
        }
        var port = address.getPort() < 0 || address.getPort() == usual(address.getScheme()) ? "" : ":" + address.getPort();
        return new Site(URI.create(address.getScheme() + "://" + address.getHost() + port));
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    public String host() {
        return origin.getHost();
    }
}
