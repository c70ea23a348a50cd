package org.linli.command;

import java.util.List;
import java.util.Optional;
import org.linli.request.EventLog.Position;

/**
 * What somebody missed who comes back to the stream.
 *
 * @param gap   away for so long that older moves are no longer at hand: these are the newest only
 * @param moves oldest first, each once
 */
public record Replay(boolean gap, List<Latest> moves) {

    static final Replay NOTHING = new Replay(false, List.of());

    /** A place in the log as the stream's events carry it. */
    static String id(Position position) {
        return position.transaction() + "-" + position.id();
    }

    /** Empty where it is none of ours. */
    static Optional<Position> position(String id) {
        var parts = id.split("-", -1);
        try {
            return parts.length != 2 ? Optional.empty()
                    : Optional.of(new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    /** The event of one id came after that of another; after no event at all, any did. */
    public static boolean isNewer(String id, String last) {
        var before = position(last);
        return before.isEmpty() || position(id).filter(it -> isAfter(it, before.get())).isPresent();
    }

    static boolean isAfter(Position one, Position other) {
        return one.transaction() > other.transaction()
                || one.transaction() == other.transaction() && one.id() > other.id();
    }
}
