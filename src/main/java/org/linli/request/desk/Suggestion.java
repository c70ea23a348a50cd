package org.linli.request.desk;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A unit that could take a request, and why.
 *
 * @param closed   how many of the category it closed in the last 90 days
 * @param share    its part of all that were closed, 0 to 100; 0 where none was
 * @param median   working days from dispatch to its result, empty where it closed none
 * @param likeness what speaks for it among closed requests that say the like
 */
public record Suggestion(String department, Why why, int closed, int share, OptionalDouble median, Likeness likeness) {

    public enum Why {
        /** Requests that say the like were finished by it. */
        LEARNT,
        /** The category names it. */
        CATEGORY,
        /** It closed the like of it before. */
        RECORD,
        /** The subdistrict's own office, which can be asked at once with the department (双派单). */
        AREA
    }

    /**
     * @param own      how many of the most similar ones it finished
     * @param of       how many similar ones were looked at, 0 where nothing is learnt yet
     * @param examples a few of its own, of the same centre, so that they can be opened
     */
    public record Likeness(int own, int of, List<Example> examples) {

        static final Likeness NONE = new Likeness(0, 0, List.of());
    }

    public record Example(String number, String title) {
    }
}
