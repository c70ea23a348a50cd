package org.linli.identity.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param phone      masked, empty where none is known
 * @param lastSignIn null where there was none
 * @param passkeys how many
 * @param own        the account of whoever looks at it
 */
public record AccountFacts(String phone, String scope, boolean hasPassword, int passkeys, @Nullable Instant lastSignIn, boolean own) {
}
