package org.linli.notice;

/** Why a short message did not leave. */
public enum SmsFailure {
    UNREACHABLE, SLOW,
    /** The operator says that something is wrong on its side. */
    OPERATOR,
    /** Our key or address is not right. */
    NOT_ALLOWED,
    /** The number or the text was not taken; trying again changes nothing. */
    REFUSED,
    /** The operator's own limit; the message waits and the try is not counted. */
    QUOTA,
    /** Could not leave while it was of use. */
    TOO_LATE,
    /** A mistake of the program. */
    FAULT;

    boolean isFinal() {
        return this == REFUSED || this == TOO_LATE;
    }
}
