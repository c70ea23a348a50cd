package org.linli.request.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation and the errand it is for.
 *
 * @param centre    slug, or null where no centre serves the principal
 * @param requestId the only order it is for, or null
 * @param categories codes; empty: all that may be delegated
 * @param written   the signed paper, where it was recorded at a counter
 */
public record Agency(UUID id, AgencyKind kind, UUID principal, UUID agent, @Nullable String centre, String what,
                     List<String> categories, @Nullable UUID requestId, LocalDate from, LocalDate until,
                     @Nullable UUID written, UUID recordedBy, Instant createdAt, AgencyStage stage,
                     @Nullable Instant revokedAt, String revokeReason) {

    public Agency {
        categories = List.copyOf(categories);
    }

    public enum State { COMING, ACTIVE, OVER, REVOKED }

    public State on(LocalDate day) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return day.isBefore(from) ? State.COMING : day.isAfter(until) ? State.OVER : State.ACTIVE;
    }

    public boolean isActive(LocalDate day) {
        return on(day) == State.ACTIVE;
    }
}
