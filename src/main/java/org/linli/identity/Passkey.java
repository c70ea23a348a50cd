package org.linli.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key on somebody's device that signs in without a password.
 *
 * @param label    as its owner calls it
 * @param lastUsed null where it was not used yet
 * @param synced   kept by the maker's account on several devices
 */
public record Passkey(UUID id, UUID accountId, String label, Instant createdAt, @Nullable Instant lastUsed, boolean synced) {
}
