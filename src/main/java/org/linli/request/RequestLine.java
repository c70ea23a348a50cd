package org.linli.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param yellowAt of the clock that counts in this list, null where none runs
 * @param redAt    of the clock that counts in this list
 * @param reminders    how often its resident asked where it stays
 * @param supervisions how often supervision spoke
 * @param poor     rated in one of the two lowest grades and not yet put right
 */
public record RequestLine(UUID id, String number, String title, String category, Status status, Urgency urgency,
                          Source source, boolean anonymous, @Nullable String community, @Nullable String centre,
                          @Nullable String lead, Instant placedAt, Instant statusSince, @Nullable Instant yellowAt,
                          @Nullable Instant redAt, boolean poor, int reminders, int supervisions) {

    /** The same under another title. */
    public RequestLine titled(String other) {
        return new RequestLine(id, number, other, category, status, urgency, source, anonymous, community, centre, lead,
                placedAt, statusSince, yellowAt, redAt, poor, reminders, supervisions);
    }

    public Light light(Instant now) {
        return Light.at(now, yellowAt, redAt);
    }
}
