package org.linli.command.web;

import java.util.List;
import org.linli.command.Figures.Assessment;
import org.linli.command.RowSet;

/** The three rates as lines. */
final class RateLines {

    private static final RateLine.Kind RESPONSE = new RateLine.Kind("response", "sea", RowSet.RESPONDED, RowSet.ASSESSED,
            week -> week.rates().response());
    private static final RateLine.Kind RESOLUTION = new RateLine.Kind("resolution", "jade", RowSet.SOLVED, RowSet.FOLLOWED,
            week -> week.rates().resolution());
    private static final RateLine.Kind SATISFACTION = new RateLine.Kind("satisfaction", "gold", RowSet.SATISFIED,
            RowSet.FOLLOWED, week -> week.rates().satisfaction());

    private RateLines() {
    }

    static List<RateLine> of(Assessment a) {
        var cohort = a.month();
        return List.of(
                RateLine.of(RESPONSE, a.rates().response(), cohort.responded(), cohort.assessed(), a.weeks()),
                RateLine.of(RESOLUTION, a.rates().resolution(), cohort.solved(), cohort.followed(), a.weeks()),
                RateLine.of(SATISFACTION, a.rates().satisfaction(), cohort.satisfied() + cohort.fairly(),
                        cohort.followed(), a.weeks()));
    }
}
