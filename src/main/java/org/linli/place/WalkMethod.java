package org.linli.place;

/** How the minutes of a walk were found. */
public enum WalkMethod {
    /** The straight line times the city's detour factor. */
    STRAIGHT_LINE
}
