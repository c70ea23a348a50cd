package org.linli.identity;

/** The provider outside does not answer, or not as a provider does; the password works all the same. */
public class ProviderAway extends RuntimeException {

    ProviderAway(Throwable cause) {
        super(cause.toString(), cause);
    }
}
