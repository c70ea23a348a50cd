package org.linli.request.desk;

import java.util.OptionalDouble;

/**
 * A unit that could take a request, and why.
 *
 * @param closed how many of the category it closed in the last 90 days
 * @param share  its part of all that were closed, 0 to 100; 0 where none was
 * @param median working days from dispatch to its result, empty where it closed none
 */
public record Suggestion(String department, Why why, int closed, int share, OptionalDouble median) {

    public enum Why {
        /** The category names it. */
        CATEGORY,
        /** It closed the like of it before. */
        RECORD,
        /** The subdistrict's own office, which can be asked at once with the department (双派单). */
        AREA
    }
}
