package org.linli.request.firstasked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;

/**
 * A first-asked responsibility that is open.
 *
 * @param since   the person has it
 * @param forced  it came because somebody left
 * @param waiting a hand-over that is not answered yet, or null
 * @param told    the one-time notice was given
 */
public record Held(UUID requestId, String number, String title, String category, Status status, @Nullable String centre,
                   UUID person, Instant since, boolean forced, @Nullable HandOver waiting, boolean told) {
}
