package org.linli.identity;

/**
 * What is kept from the question at the provider to its answer, good for one.
 *
 * @param state    comes back with the answer: it was asked from this very session
 * @param nonce    stands, hashed, in the token: it was made for this question
 * @param verifier proof key: whoever redeems the code is who asked (RFC 7636)
 */
public record OidcRound(String state, String nonce, String verifier) {

    /** @param address at the provider, where the person is sent */
    public record Asked(String address, OidcRound round) {
    }

    /** What the person brings back; a missing one is empty. */
    public record Answer(String code, String state, String error) {
    }

    /** Who that is at the provider. */
    public record Outside(String issuer, String subject, String label) {
    }
}
