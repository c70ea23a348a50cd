package org.linli.identity.web;

/**
 * Model of {@code identity/oidc.jte}.
 *
 * @param address at the provider
 */
public record OidcWay(OidcButton oidc, String address) {
}
