package org.linli.place;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a centre or site is open at a moment.
 *
 * @param at        the moment
 * @param changesAt when it closes or, closed, opens next; null where no hours are known for the coming month
 */
public record OpenState(boolean open, Instant at, @Nullable Instant changesAt) {

    public static OpenState of(Centre centre, Instant moment) {
        return of(centre.openUntil(moment), centre.opensNext(moment), moment);
    }

    public static OpenState of(OpeningHours hours, Instant moment) {
        return of(hours.openUntil(moment), hours.opensNext(moment), moment);
    }

    private static OpenState of(Optional<Instant> until, Optional<Instant> next, Instant moment) {
        return new OpenState(until.isPresent(), moment, until.or(() -> next).orElse(null));
    }
}
