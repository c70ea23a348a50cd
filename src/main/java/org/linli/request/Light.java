package org.linli.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Green until the yellow moment, red from the deadline on; NONE where no clock runs. */
public enum Light {
    NONE, GREEN, YELLOW, RED;

    public static Light at(Instant now, @Nullable Instant yellowAt, @Nullable Instant redAt) {
        if (redAt == null) {
            return NONE;
        }
        if (!now.isBefore(redAt)) {
            return RED;
        }
        return yellowAt != null && !now.isBefore(yellowAt) ? YELLOW : GREEN;
    }
}
