package org.linli.request;

import java.util.List;

/** The piles of work on the desks. */
public enum Queue {
    /** The centre's: to admit, to dispatch, or to rule on a return. */
    DESK(Status.SUBMITTED, Status.ADMITTED, Status.HANDED_BACK),
    /** With the departments. */
    RUNNING(Status.DISPATCHED, Status.IN_PROGRESS),
    REVIEW(Status.UNDER_REVIEW),
    WAITING(Status.AWAITING_SUPPLEMENT),
    /** Answered: to be followed up, poor ratings first. */
    FOLLOW_UP(Status.ANSWERED),
    DONE(Status.CLOSED, Status.REFUSED, Status.WITHDRAWN, Status.EXPIRED, Status.MERGED, Status.ARCHIVED),
    /** The unit's: dispatched to it and not yet signed. */
    TO_SIGN(),
    /** The unit's: signed, and nobody's yet. */
    POOL(),
    /** The unit's: signed and not yet done. */
    AT_WORK(),
    /** Of whatever status, red now. */
    OVERDUE(),
    /** Somebody asks for more time, a pause, help, another lead or to be left out of statistics: to be decided. */
    PETITIONS();

    private final List<Status> statuses;

    Queue(Status... statuses) {
        this.statuses = List.of(statuses);
    }

    /** Empty for the piles that are made of units' parts or of lights. */
    public List<Status> statuses() {
        return statuses;
    }
}
