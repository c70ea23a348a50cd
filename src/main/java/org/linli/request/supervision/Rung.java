package org.linli.request.supervision;

/** Where a request stands on the ladder of supervision, lowest first. */
public enum Rung {
    /** Somebody's word, or a broken public promise, while its own time is not yet short. */
    ASKED,
    /** Most of the time is used. */
    YELLOW,
    /** Overdue: the head of the unit. */
    UNIT,
    /** Still overdue: a copy to the subdistrict. */
    STREET,
    /** And still: named before the district. */
    DISTRICT;

    /** As {@link org.linli.request.Command.Supervise} counts; 0 for those that no clock climbs to. */
    public int level() {
        return Math.max(0, ordinal() - YELLOW.ordinal());
    }

    public boolean isLate() {
        return level() > 0;
    }

    /** The rung that a step of the ladder leads to. */
    public static Rung ofLevel(int level) {
        return values()[Math.min(DISTRICT.ordinal(), YELLOW.ordinal() + level)];
    }
}
