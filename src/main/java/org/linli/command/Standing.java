package org.linli.command;

import java.util.List;
import org.linli.request.Status;

/** The five piles that a commander looks at; every open status lies on one. */
public enum Standing {
    TO_ADMIT(Status.SUBMITTED, Status.AWAITING_SUPPLEMENT),
    TO_DISPATCH(Status.ADMITTED, Status.HANDED_BACK),
    TO_SIGN(Status.DISPATCHED),
    AT_WORK(Status.IN_PROGRESS, Status.UNDER_REVIEW),
    TO_FOLLOW_UP(Status.ANSWERED);

    private final List<Status> statuses;

    Standing(Status... statuses) {
        this.statuses = List.of(statuses);
    }

    public List<Status> statuses() {
        return statuses;
    }

    static Standing of(Status status) {
        for (var standing : values()) {
            if (standing.statuses.contains(status)) {
                return standing;
            }
        }
        throw new IllegalArgumentException(status + " is on no pile");
    }
}
