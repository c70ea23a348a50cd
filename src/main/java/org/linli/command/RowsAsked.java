package org.linli.command;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.request.Source;

/**
 * The rows behind a number: a set, and what narrows it.
 *
 * @param of     without one, what is open
 * @param centre slug; empty for the district's desk
 * @param hour   start of the only hour that is asked for, of what was placed, closed or signed lately
 * @param number of the one that is asked for
 * @param month  of what was due; without one, the present
 * @param unit   that handed it back, or that it was given to
 */
public record RowsAsked(RowSet of, @Nullable Standing standing, @Nullable String centre, @Nullable String lead,
                        @Nullable String category, @Nullable String community, @Nullable Source source,
                        @Nullable Instant hour, @Nullable String number,
                        @Nullable YearMonth month, @Nullable String unit) {

    public RowsAsked {
        of = Objects.requireNonNullElse(of, RowSet.OPEN);
    }
}
