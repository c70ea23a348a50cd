package org.linli.request.engine;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventType;
import org.linli.request.Status;

/**
 * One step of a request, ready to be written. It holds ids and codes only; what somebody said stands in a row of its
 * own that can be erased, and is bound to the chain by a salted hash.
 *
 * @param statement what was said, or empty
 */
record NewEvent(UUID request, int version, EventType type, @Nullable Status from, Status to, UUID actor, String role,
                String unit, Instant at, SortedMap<String, String> detail, String statement, byte[] salt,
                byte @Nullable [] contentHash, byte[] hash) {
}
