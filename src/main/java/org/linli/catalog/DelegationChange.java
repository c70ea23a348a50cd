package org.linli.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to delegate an item, or to end that; nothing changes until somebody else approves it.
 *
 * @param delegation as it stands afterwards
 * @param note       why it was given back; empty else
 */
public record DelegationChange(UUID id, Kind kind, Delegation delegation, State state, UUID author, String authorName,
                               Instant createdAt, @Nullable String approverName, String note) {

    public enum Kind { BEGIN, END }

    public enum State { REVIEW, APPROVED, GIVEN_BACK }

    public boolean isBy(UUID person) {
        return author.equals(person);
    }
}
