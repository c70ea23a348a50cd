package org.linli.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.identity.LeftBehind;

/**
 * @param phone      masked, empty where none is known
 * @param lastSignIn null where there was none
 * @param passkeys   how many
 * @param federated  how many accounts at the provider outside, null where there is no provider
 * @param own        the account of whoever looks at it
 * @param open       what its owner answers for and would leave behind
 */
public record AccountFacts(String phone, String scope, boolean hasPassword, int passkeys, @Nullable Integer federated,
                           @Nullable Instant lastSignIn, boolean own, List<LeftBehind.Open> open) {
}
