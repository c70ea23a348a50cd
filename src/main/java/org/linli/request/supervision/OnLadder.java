package org.linli.request.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.request.Urgency;

/**
 * A request on the ladder.
 *
 * @param due          when the result was or is due
 * @param supervisions how often supervision spoke, the ladder's own steps among them
 * @param broken       a shorter public promise was broken
 * @param open         the one who looks may open it; else it is a copy: words of residents are left out
 */
public record OnLadder(UUID id, String number, String title, String category, Status status, Urgency urgency,
                       @Nullable String community, @Nullable String centre, @Nullable String lead, Instant yellowAt,
                       Instant due, Rung rung, int supervisions, int reminders, boolean broken, boolean open) {

    /** Whose it is to do: the unit that leads, or while none does the centre; empty for the district's own desk. */
    public String holder() {
        return lead != null ? lead : centre == null ? "" : centre;
    }
}
