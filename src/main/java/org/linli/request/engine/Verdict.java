package org.linli.request.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Satisfaction;

/** What the resident made of it: follow-up and rating. */
final class Verdict {

    @Nullable Integer stars;
    @Nullable Instant ratedAt;
    int attempts;
    @Nullable Instant lastAttemptAt;
    @Nullable Finding finding;
    @Nullable Satisfaction satisfaction;
    @Nullable Instant rectificationDue;

    /** A new round of work is judged anew; the log keeps the old judgement. */
    void clear() {
        stars = null;
        ratedAt = null;
        attempts = 0;
        lastAttemptAt = null;
        finding = null;
        satisfaction = null;
        rectificationDue = null;
    }
}
