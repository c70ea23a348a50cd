package org.linli.request.firstasked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A first-asked responsibility that somebody wants a colleague to take over.
 *
 * @param answer    why it was declined; empty else
 * @param decidedAt null while it waits
 */
public record HandOver(UUID id, UUID requestId, UUID from, UUID to, String reason, Instant askedAt, HandOverState state,
                       String answer, @Nullable Instant decidedAt) {
}
