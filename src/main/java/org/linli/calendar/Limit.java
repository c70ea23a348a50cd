package org.linli.calendar;

/**
 * How long something may take.
 *
 * @param amount of the unit; 0 means at once
 */
public record Limit(int amount, Unit unit) {

    public enum Unit {
        /** Minutes of day and night, seven days a week. */
        NATURAL_MINUTE,
        /** Minutes inside office hours of working days. */
        WORKING_MINUTE,
        /** Working days; the starting day is not counted, and the limit ends at the close of the last one. */
        WORKING_DAY
    }

    public Limit {
        if (amount < 0) {
            throw new IllegalArgumentException("a limit cannot be negative: " + amount);
        }
    }

    public static Limit minutes(int minutes) {
        return new Limit(minutes, Unit.NATURAL_MINUTE);
    }

    public static Limit workingMinutes(int minutes) {
        return new Limit(minutes, Unit.WORKING_MINUTE);
    }

    public static Limit workingDays(int days) {
        return new Limit(days, Unit.WORKING_DAY);
    }
}
