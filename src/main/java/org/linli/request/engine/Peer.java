package org.linli.request.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;

/** Another request, as far as one has to know it to follow it or to be merged into it. */
record Peer(UUID id, String number, Status status, @Nullable String centre, @Nullable UUID requester, Instant placedAt) {
}
