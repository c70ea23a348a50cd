package org.linli.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account at a provider outside that signs in as one of ours.
 *
 * @param subject  how the provider calls it, never given to anybody else
 * @param label    its name there, as far as the provider told it
 * @param byAdmin  bound by the security administrator and not by its owner
 * @param lastUsed null where it was not used yet
 */
public record FederatedIdentity(UUID id, UUID accountId, String issuer, String subject, String label, boolean byAdmin,
                                Instant createdAt, @Nullable Instant lastUsed) {
}
