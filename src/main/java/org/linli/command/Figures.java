package org.linli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command screen shows at one moment: numbers and codes, nobody's name, telephone or words.
 *
 * @param version how far the log was followed; the id of the stream's events
 * @param known   false while no request was ever placed: then nothing is known, which is not zero
 * @param hours   the last 24, the present one included, beside the same hours a week before
 * @param late    what has been overdue longest, most overdue first
 */
public record Figures(String version, Instant at, boolean known, Today today, List<Pile> piles, Lights lights,
                      Assessment assessment, List<Promise> promises, List<CentreLoad> centres, Hours hours,
                      List<Topic> topics, List<Count> categories, List<Count> sources, List<Late> late,
                      List<Latest> moves) {

    /**
     * @param placedBefore on the same weekday a week ago until the same time of day
     */
    public record Today(int placed, int placedBefore, int closed) {
    }

    /** Still with somebody, and past its limit: since when. */
    public record Late(String number, String category, String centre, String department, Instant since) {
    }

    public record Pile(Standing standing, int open, int overdue) {
    }

    /** By the clock that counts now. */
    public record Lights(int green, int yellow, int red, int none) {

        public int running() {
            return green + yellow + red;
        }
    }

    /**
     * @param from  first day of the month
     * @param weeks the last eight, oldest first, the present one last
     */
    public record Assessment(LocalDate from, Cohort month, Rates rates, List<Week> weeks) {
    }

    public record Week(LocalDate from, Cohort cohort, Rates rates) {
    }

    /**
     * A department's promises that fell due this month.
     *
     * @param overdue not yet done and past their limit now
     */
    public record Promise(String department, int due, int kept, int overdue) {

        /** Percent, rounded down: what is not kept is not rounded away; null where nothing fell due. */
        public @Nullable Integer percent() {
            return due == 0 ? null : (int) (100L * kept / due);
        }
    }

    /** @param centre slug, empty for the district's desk */
    public record CentreLoad(String centre, int open, int overdue, int placed, int closed, Rates rates) {
    }

    /**
     * A night is never empty: the window ends now, whatever the time of day, and looks a few hours ahead at what a week
     * ago brought.
     *
     * @param since       start of the first hour
     * @param placed      one number an hour, 24 of them, the last one still growing
     * @param before      placed a week before, the hours ahead included
     * @param signMinutes median from dispatch to signing of what was signed in these hours, null where nothing was
     */
    public record Hours(Instant since, List<Integer> placed, List<Integer> closed, List<Integer> before,
                        @Nullable Integer signMinutes, int signed) {

        public int placedInAll() {
            return sum(placed);
        }

        public int closedInAll() {
            return sum(closed);
        }

        private static int sum(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Requests of one community and category.
     *
     * @param hot    so many that a deliberation is called for
     * @param rising more in the last seven days than in the seven before
     */
    public record Topic(String community, String category, int count, boolean hot, boolean rising) {
    }

    public record Count(String code, int count) {
    }
}
