package org.linli.request.supervision;

/** Proposed by rule; confirmed or dropped by a supervisor; appealed by the unit; upheld or revoked by somebody else. */
public enum CardStatus {
    PROPOSED, CONFIRMED, DROPPED, APPEALED, UPHELD, REVOKED;

    /** It counts against the unit now. */
    public boolean holds() {
        return this == CONFIRMED || this == APPEALED || this == UPHELD;
    }

    /** A person has to say something. */
    public boolean waits() {
        return this == PROPOSED || this == APPEALED;
    }
}
