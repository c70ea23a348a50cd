package org.linli.place;

/** What counts as inside the circle of a centre. */
public enum CoverageMeasure {
    /** Not farther than the service radius, as the crow flies. */
    RADIUS,
    /** Fifteen minutes on foot. */
    WALK,
    /** Fifteen minutes at an elder's pace. */
    ELDER
}
