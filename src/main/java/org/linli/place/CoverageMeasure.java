package org.linli.place;

/** What counts as inside the circle of a centre. */
public enum CoverageMeasure {
    /** Not farther than the service radius, as the crow flies. */
    RADIUS,
    /** The minutes of the circle on foot. */
    WALK,
    /** The same minutes at an elder's pace. */
    ELDER
}
