package org.linli.affair.partner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something handed over.
 *
 * @param subject number of the case or order
 * @param receipt the partner's own number
 * @param byPhone with whom it was settled by telephone; empty where the partner's system took it
 */
public record HandOver(UUID id, UUID partner, String partnerName, String subject, String centre, String title, State state,
                       int attempts, Instant nextTryAt, String lastError, String receipt, Instant createdAt,
                       @Nullable Instant endedAt, String byPhone) {

    /** FAILED is tried again; DEAD was given up; BY_PHONE is never sent any more. */
    public enum State { QUEUED, FAILED, TAKEN, DEAD, BY_PHONE }

    public boolean isOpen() {
        return state == State.QUEUED || state == State.FAILED || state == State.DEAD;
    }

    public boolean canBeRepeated() {
        return state == State.FAILED || state == State.DEAD;
    }
}
