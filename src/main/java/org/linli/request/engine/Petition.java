package org.linli.request.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.PetitionKind;
import org.linli.request.PetitionStatus;

/** Something that was asked for beside the status of a request. What was said about it stands with its event. */
final class Petition {

    final UUID id;
    final Asked asked;
    PetitionStatus status = PetitionStatus.WAITING;
    @Nullable UUID decidedBy;
    @Nullable Instant decidedAt;
    boolean changed;

    /**
     * What was asked for, and by whom.
     *
     * @param unit   department or centre of whoever asked; empty for the district
     * @param round  of work in which it was asked
     * @param until  new deadline or day of waking, null for what has none
     * @param target unit that should lead or help, or null
     */
    record Asked(PetitionKind kind, String unit, UUID by, Instant at, int round, @Nullable Instant until,
                 @Nullable String target) {
    }

    Petition(UUID id, Asked asked) {
        this.id = id;
        this.asked = asked;
    }

    boolean waits() {
        return status == PetitionStatus.WAITING;
    }

    void decide(boolean grant, By by) {
        status = grant ? PetitionStatus.GRANTED : PetitionStatus.DENIED;
        decidedBy = by.actor().id();
        decidedAt = by.now();
        changed = true;
    }

    void lapse(Instant now) {
        status = PetitionStatus.LAPSED;
        decidedAt = now;
        changed = true;
    }
}
