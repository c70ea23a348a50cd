package org.linli.request.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.request.Light;
import org.linli.request.Status;

/**
 * Something that the hotline handed over.
 *
 * @param external      its number there
 * @param due           by the hotline, null where it gave none
 * @param status        of the request, or of the one that it was merged into
 * @param ownDue        by this house's limits
 * @param resultVersion of the event that gave the result, 0 where there is none yet
 * @param back          null where the result was not sent yet
 */
public record HotlineCase(String external, String number, @Nullable Instant due, Instant receivedAt, String title,
                          String category, @Nullable String community, @Nullable String lead, Status status,
                          Instant ownDue, @Nullable Instant answeredAt, @Nullable Instant closedAt, int resultVersion,
                          String result, @Nullable Back back) {

    public record Back(ReturnState state, int attempts, @Nullable Instant at, String error) {
    }

    /** The earlier of both deadlines counts. */
    public Instant effectiveDue() {
        return due != null && due.isBefore(ownDue) ? due : ownDue;
    }

    public boolean isHotlines() {
        return due != null && due.isBefore(ownDue);
    }

    /** Somebody still owes the hotline a result. */
    public boolean isOpen() {
        return status.isOpen() && status != Status.ANSWERED;
    }

    public boolean isLate(Instant now) {
        return isOpen() ? now.isAfter(effectiveDue()) : answeredAt != null && answeredAt.isAfter(effectiveDue());
    }

    public Light light(Instant now) {
        return Light.at(now, effectiveDue().minus(java.time.Duration.ofDays(1)), effectiveDue());
    }
}
