package org.linli.request.group;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a group.
 *
 * @param text   empty once it was erased
 * @param saidBy as they are called in the chat; empty where nobody knows or it was erased
 * @param byBot  brought by the group's bot, else pasted by a clerk
 * @param number of the request that it became, empty where it became none
 * @param note   how it was answered in the group
 */
public record GroupMessage(UUID id, String groupCode, String text, String saidBy, boolean byBot, Instant saidAt,
                           MessageState state, String number, String note, @Nullable UUID settledBy,
                           @Nullable Instant settledAt, @Nullable Instant erasedAt) {

    public boolean waits() {
        return state == MessageState.WAITING;
    }
}
