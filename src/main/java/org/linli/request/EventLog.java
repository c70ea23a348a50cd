package org.linli.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The log of everything that happened to requests, for followers. It is read in the order (transaction, id) and only
 * below the oldest transaction that still runs, so that a late commit is never skipped. A follower keeps its position in
 * the same transaction as the rows it updates, and so counts nothing twice.
 */
public interface EventLog {

    /** Before the first event. */
    Position START = new Position(0, 0);

    /** The events after a position, oldest first; empty where nothing new can be read yet. */
    List<Logged> after(Position position, int most);

    /**
     * The same for a follower to whom only some types are news: the others are passed by without asking what they are
     * about. What {@link #after} read on this node a moment ago is not read again, so the facts may be of that moment.
     */
    Batch following(Position position, int most, Predicate<EventType> news);

    /**
     * @param upTo    the position of the last event that was read, whatever its type; where none was, that it began from
     * @param mayGoOn there may be more that can be read now
     */
    record Batch(List<Logged> events, Position upTo, boolean mayGoOn) {
    }

    record Position(long transaction, long id) {
    }

    /** One event, without anything personal. */
    record Logged(Position position, UUID request, String number, int version, EventType type, @Nullable Status from,
                  Status to, String role, String unit, Instant at, Map<String, String> detail, Facts facts) {
    }

    /**
     * What of the request never changes or rarely does, as it is now.
     *
     * @param yellowAt of the clock that counts now, null where none runs
     * @param redAt    of the clock that counts now
     * @param promise  the limits of the lead's part that was in force when the event happened; null before any dispatch
     */
    record Facts(@Nullable String community, @Nullable String centre, String category, String urgency, String source,
                 boolean anonymous, Instant placedAt, @Nullable String lead, Instant resolveDue,
                 @Nullable Instant yellowAt, @Nullable Instant redAt, @Nullable Promise promise) {

        public Facts with(Promise promised) {
            return new Facts(community, centre, category, urgency, source, anonymous, placedAt, lead, resolveDue, yellowAt,
                    redAt, promised);
        }
    }

    /** What a lead owed from its dispatch on; never changed afterwards. */
    record Promise(Instant contactDue, Instant resolveDue) {
    }
}
