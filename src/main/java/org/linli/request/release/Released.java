package org.linli.request.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What of a request is public. */
public record Released(String words, List<UUID> pictures, UUID by, Instant at) {
}
