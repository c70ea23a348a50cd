package org.linli.catalog;

/**
 * How long an item takes.
 *
 * @param legalDays    what the law allows
 * @param promisedDays what the authority promises: never more; 0 is the same day
 * @param visits       how often somebody has to come, 0 to 2
 */
public record Limits(Handling handling, int legalDays, int promisedDays, DayUnit unit, int visits) {

    private static final int MOST_VISITS = 2;

    public boolean promiseIsLawful() {
        return promisedDays <= legalDays;
    }

    /** 即办件 are done the same day or the next. */
    public boolean fitsHandling() {
        return handling == Handling.PROMISED || promisedDays <= 1;
    }

    public boolean visitsAreKnown() {
        return visits >= 0 && visits <= MOST_VISITS;
    }
}
