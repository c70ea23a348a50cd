package org.linli.command;

import org.jspecify.annotations.Nullable;

/**
 * The rows behind a number: a set, and what narrows it.
 *
 * @param centre slug; empty for the district's desk
 * @param hour   of today, 0 to 23, for what was placed or closed today
 */
public record RowsAsked(RowSet of, @Nullable Standing standing, @Nullable String centre, @Nullable String lead,
                        @Nullable String category, @Nullable String community, @Nullable String source,
                        @Nullable Integer hour) {
}
