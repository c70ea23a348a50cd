package org.linli.request.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said to everybody of a group.
 *
 * @param until  shown to residents up to and including that day
 * @param readBy how many of those who belong to the group now have read it
 */
public record Announcement(UUID id, String groupCode, String title, String text, LocalDate until, UUID postedBy,
                           Instant postedAt, @Nullable Instant withdrawnAt, int readBy) {

    public boolean isShown(LocalDate today) {
        return withdrawnAt == null && !today.isAfter(until);
    }
}
