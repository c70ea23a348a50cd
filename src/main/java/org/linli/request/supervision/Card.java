package org.linli.request.supervision;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit's yellow or red card of a month.
 *
 * @param decidedBy   who confirmed or dropped it, and so may not rule on the appeal
 * @param appealUntil null unless it was confirmed
 */
public record Card(UUID id, String unit, YearMonth month, Colour colour, List<Ground> grounds, CardStatus status,
                   @Nullable UUID decidedBy, @Nullable Instant appealUntil) {

    /**
     * One step of its way.
     *
     * @param name of who made it, as colleagues know them
     */
    public record Step(CardStatus status, Instant at, String name, String said) {
    }

    public boolean mayBeAppealed(Instant now) {
        return status == CardStatus.CONFIRMED && appealUntil != null && !now.isAfter(appealUntil);
    }
}
