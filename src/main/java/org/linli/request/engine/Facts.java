package org.linli.request.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Source;

/** What about a request never changes once it was placed. */
record Facts(UUID id, String number, @Nullable String community, Source source, Demander demander, Instant placedAt) {

    /**
     * Who ordered.
     *
     * @param requester    the account, null for those without one and for anonymous requests
     * @param confidential who it is, only named intake officers see
     */
    record Demander(@Nullable UUID requester, boolean anonymous, boolean confidential) {
    }
}
