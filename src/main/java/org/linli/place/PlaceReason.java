package org.linli.place;

/** Why the register says no; texts under {@code place.refusal.…}. */
public enum PlaceReason {
    /** A centre without all of the one and the six cannot be declared 达标. */
    FUNCTIONS_MISSING,
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE
}
