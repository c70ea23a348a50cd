package org.linli.notice;

/** Where a message of the outbox stands. */
public enum OutboxStatus {
    QUEUED, SENT,
    /** At least once not taken; is tried again. */
    FAILED,
    /** Given up after the last attempt; somebody may try again by hand. */
    DEAD
}
