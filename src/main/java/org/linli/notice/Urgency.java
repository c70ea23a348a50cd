package org.linli.notice;

/** What goes first where not everything may go. */
public enum Urgency {
    /** A one-time code: somebody stands before a closed door. */
    CODE,
    /** Somebody has to act before a date. */
    URGENT,
    ORDINARY;

    boolean isReserved() {
        return this != ORDINARY;
    }
}
