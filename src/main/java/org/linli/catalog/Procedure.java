package org.linli.catalog;

/** The steps of an item by its kind; texts under {@code catalog.step.…}. */
public enum Procedure {
    /** Nobody has compiled the steps of this item yet. */
    NONE(0),
    ON_THE_SPOT(3), ORDINARY(4), WITH_SITE_CHECK(5), WITH_PUBLICITY(5);

    private final int steps;

    Procedure(int steps) {
        this.steps = steps;
    }

    public int steps() {
        return steps;
    }
}
