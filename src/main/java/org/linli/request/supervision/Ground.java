package org.linli.request.supervision;

/** Why a card is proposed. */
public enum Ground {
    /** Too many results too late. */
    LATE,
    /** The composite of the three rates is too low. */
    COMPOSITE,
    /** Yellow again within the months that count. */
    YELLOWS,
    /** The most urgent was late. */
    CRITICAL,
    /** Reported as done, and a revisit found it was not. */
    UNSOLVED
}
