package org.linli.request.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;

/**
 * The newest stretch of the log as this node read it last, for those who follow behind: the command screen reads several
 * times a second, and what can be read is final, so nobody else needs to ask the database for it.
 */
final class LogTail {

    private final int most;
    private final List<Logged> events = new ArrayList<>();
    private Position from = EventLog.START;
    private Position upTo = EventLog.START;

    /** @param most events that are kept */
    LogTail(int most) {
        this.most = most;
    }

    /** @param read everything that follows the position, without a gap */
    synchronized void add(Position after, List<Logged> read) {
        if (read.isEmpty() || isBefore(after, upTo)) {
            return;
        }
        if (!after.equals(upTo)) {
            events.clear();
            from = after;
        }
        events.addAll(read);
        upTo = read.getLast().position();
        if (events.size() > 2 * most) {
            var left = events.subList(0, events.size() - most);
            from = left.getLast().position();
            left.clear();
        }
    }

    /** What follows the position and is known; null where the database has to be asked. */
    synchronized @Nullable List<Logged> after(Position position, int atMost) {
        if (isBefore(position, from) || !isBefore(position, upTo)) {
            return null;
        }
        int first = firstAfter(position);
        return List.copyOf(events.subList(first, Math.min(first + atMost, events.size())));
    }

    private int firstAfter(Position position) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(position, events.get(middle).position())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isBefore(Position one, Position other) {
        return one.transaction() < other.transaction() || one.transaction() == other.transaction() && one.id() < other.id();
    }
}
