package org.linli.request.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.AssignmentStatus;

/** One unit's part of a request, with a status, a worker and clocks of its own. */
final class Assignment {

    final UUID id;
    final String department;
    final boolean lead;
    final int round;
    final Instant dispatchedAt;
    final boolean returnable;
    AssignmentStatus status = AssignmentStatus.WAITING;
    @Nullable UUID worker;
    @Nullable Instant signYellow;
    @Nullable Instant signDue;
    @Nullable Instant contactDue;
    @Nullable Instant resolveDue;
    @Nullable Instant signedAt;
    @Nullable Instant contactedAt;
    @Nullable Instant doneAt;
    boolean changed;

    Assignment(UUID id, String department, boolean lead, int round, Instant dispatchedAt, boolean returnable) {
        this.id = id;
        this.department = department;
        this.lead = lead;
        this.round = round;
        this.dispatchedAt = dispatchedAt;
        this.returnable = returnable;
    }

    void sign(UUID by, Instant now) {
        status = AssignmentStatus.SIGNED;
        worker = by;
        signedAt = now;
        changed = true;
    }

    /** @param other who does the work now; null: it lies in the pool */
    void give(@Nullable UUID other) {
        worker = other;
        changed = true;
    }

    void contact(Instant now) {
        contactedAt = now;
        changed = true;
    }

    /** Written again, with what it holds of the request. */
    void touch() {
        changed = true;
    }

    void end(AssignmentStatus how, Instant now) {
        status = how;
        if (how == AssignmentStatus.DONE) {
            doneAt = now;
        }
        changed = true;
    }

    /** A result that was returned or found wanting is at work again. */
    void resume() {
        status = AssignmentStatus.SIGNED;
        doneAt = null;
        changed = true;
    }
}
