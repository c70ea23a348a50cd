package org.linli.request.agency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper on the hand-over list.
 *
 * @param original an original and no copy
 * @param copies   how many
 */
public record Paper(UUID id, String name, boolean original, int copies, Instant handedAt, @Nullable Instant returnedAt) {
}
