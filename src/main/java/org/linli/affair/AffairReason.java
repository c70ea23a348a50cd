package org.linli.affair;

import org.linli.shared.Refusal;

/** Why a case's rules say no; texts under {@code affair.refusal.…}. */
public enum AffairReason {
    /** Not in the state from which this is done. */
    WRONG_STATE,
    /** Somebody else moved it meanwhile. */
    CHANGED_MEANWHILE,
    /** 一次性告知: what is missing is told once. */
    TOLD_ALREADY,
    /** A paper that must be there is not. */
    PAPERS_MISSING,
    /** A promised paper is overdue. */
    PROMISE_OVERDUE,
    /** A promised paper is still out, and the city hands nothing out before it came. */
    PROMISE_OPEN,
    /** Only what is done on the spot is finished in one move. */
    NOT_INSTANT,
    /** An extension was asked for, or decided, before. */
    EXTENDED_ALREADY,
    /** Nobody asked for an extension. */
    NO_EXTENSION,
    /** Whoever asked cannot approve. */
    OWN_EXTENSION,
    /** Rated once already. */
    RATED_ALREADY,
    /** There is no promise to look into. */
    NO_COMMITMENT,
    /** The item cannot be applied for any more. */
    ITEM_CLOSED;

    public Refusal refusal(Object... arguments) {
        return new Refusal("affair", this, arguments);
    }
}
