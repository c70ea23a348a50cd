package org.linli.place;

import java.time.Instant;
import java.util.UUID;
import org.linli.shared.Actor;

/**
 * Something that somebody changed by hand.
 *
 * @param detail the new value or the code of the part that was changed
 */
public record PlaceChange(ChangeKind what, String detail, UUID changedBy, String changedByName, Instant changedAt) {

    public boolean isByProgram() {
        return changedBy.equals(Actor.SYSTEM.id());
    }
}
