package org.linli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.request.Source;

/**
 * The rows behind a number: a set, and what narrows it.
 *
 * @param of     without one, what is open
 * @param centre slug; empty for the district's desk
 * @param hour   of today, 0 to 23, for what was placed or closed today
 */
public record RowsAsked(RowSet of, @Nullable Standing standing, @Nullable String centre, @Nullable String lead,
                        @Nullable String category, @Nullable String community, @Nullable Source source,
                        @Nullable Integer hour) {

    public RowsAsked {
        of = Objects.requireNonNullElse(of, RowSet.OPEN);
    }
}
