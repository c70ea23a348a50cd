package org.linli.request.open311;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;

/**
 * What the public may read of a request.
 *
 * @param released words that a clerk released for the public, else empty
 * @param pictures released likewise
 */
record PublicRequest(String number, Status status, String category, @Nullable String community, @Nullable String lead,
                     Instant placedAt, Instant changedAt, Instant resolveDue, @Nullable Double lon, @Nullable Double lat,
                     String released, List<UUID> pictures) {
}
