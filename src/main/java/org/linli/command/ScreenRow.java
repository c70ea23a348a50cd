package org.linli.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Light;
import org.linli.request.Status;

/** One request behind a number: what is public inside the house, nobody's name and nobody's words. */
public record ScreenRow(UUID id, String number, String category, String centre, String community, String lead,
                        Status status, Instant placedAt, @Nullable Instant yellowAt, @Nullable Instant redAt) {

    public Light light(Instant now) {
        return Light.at(now, yellowAt, redAt);
    }
}
