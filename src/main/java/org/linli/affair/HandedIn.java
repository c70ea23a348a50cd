package org.linli.affair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.MaterialNeed;

/**
 * A paper that the item asks for, and what became of it.
 *
 * @param position    as in the item's list, from 1
 * @param promisedFor 容缺: the date for which it was promised
 */
public record HandedIn(int position, String name, MaterialNeed need, State state, List<UUID> files,
                       @Nullable LocalDate promisedFor, @Nullable Instant providedAt) {

    /**
     * ATTACHED: as a file; SEEN: somebody at the window had it in hand; LOOKED_UP: nobody has to bring it; COMMITTED: a written
     * promise stands for it (告知承诺); OPTIONAL: it may be attached, and nobody misses it.
     */
    public enum State { MISSING, ATTACHED, SEEN, PROMISED, LOOKED_UP, COMMITTED, OPTIONAL }

    public HandedIn {
        files = List.copyOf(files);
    }

    public boolean isThere() {
        return state == State.ATTACHED || state == State.SEEN || state == State.LOOKED_UP;
    }

    /** It stops an acceptance. */
    boolean isLacking() {
        return state == State.MISSING;
    }

    public boolean mayFollow() {
        return need == MaterialNeed.LATER;
    }

    public boolean isOverdue(LocalDate today) {
        return state == State.PROMISED && promisedFor != null && promisedFor.isBefore(today);
    }

    HandedIn seen(Instant at) {
        return isThere() ? this : new HandedIn(position, name, need, State.SEEN, files, promisedFor, at);
    }

    HandedIn promised(LocalDate until) {
        return isThere() ? this : new HandedIn(position, name, need, State.PROMISED, files, until, null);
    }

    HandedIn attached(List<UUID> more, Instant at) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(files);
        all.addAll(more);
        return new HandedIn(position, name, need, State.ATTACHED, all, promisedFor, at);
    }
}
