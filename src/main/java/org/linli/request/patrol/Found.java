package org.linli.request.patrol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;

/** A finding and where it stands. @param lead who has it, null where nobody was sent yet */
public record Found(String number, String title, String category, Status status, @Nullable String community,
                    @Nullable String lead, boolean onSpot, Instant foundAt) {

    /** No unit has it yet: it can still be settled on the spot. */
    public boolean waits() {
        return status == Status.SUBMITTED || status == Status.ADMITTED;
    }
}
