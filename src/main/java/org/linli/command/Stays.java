package org.linli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;

/**
 * How long requests stood where, on average of those that passed through.
 *
 * @param key     category's or department's code, empty for all
 * @param seconds of day and night, one a status of {@link #statuses()}; null where none passed
 */
public record Stays(String key, int requests, List<@Nullable Long> seconds) {

    public static List<Status> statuses() {
        return Course.STATUSES;
    }
}
