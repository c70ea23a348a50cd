package org.linli.affair.window;

import org.linli.shared.Refusal;

/** Why the queue says no; texts under {@code affair.refusal.…}. */
public enum QueueReason {
    /** Nobody waits for that. */
    NOBODY_WAITS,
    /** The window has gone on meanwhile, by another click or another clerk. */
    WINDOW_MOVED,
    /** The ticket is not one that can be called back. */
    NOT_SKIPPED,
    /** Tickets are given at the centre only. */
    NOT_FROM_AFAR;

    public Refusal refusal(Object... arguments) {
        return new Refusal("affair", this, arguments);
    }
}
