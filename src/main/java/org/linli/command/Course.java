package org.linli.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog.Logged;
import org.linli.request.Status;

/** How a request went: how long it stood where, and what went wrong on the way. */
final class Course {

    /** The statuses whose time is counted, in the order of {@link #spent}. */
    static final List<Status> STATUSES = List.of(Status.SUBMITTED, Status.AWAITING_SUPPLEMENT, Status.ADMITTED,
            Status.DISPATCHED, Status.HANDED_BACK, Status.IN_PROGRESS, Status.UNDER_REVIEW, Status.ANSWERED);

    Instant statusSince = Instant.EPOCH;
    /** Seconds of day and night in each status that was left again. */
    long[] spent = new long[STATUSES.size()];
    /** Units that returned it, each once. */
    List<String> returnedBy = new ArrayList<>();
    boolean reopened;
    boolean extended;
    /** The lead that holds it signed within its limit. */
    boolean signedInTime;

    /** @param signBy limit of the lead for signing, for the event that signs */
    void apply(Logged event, @Nullable Instant signBy) {
        stay(event);
        switch (event.type()) {
            case SIGNED -> signedInTime = signBy == null || !event.at().isAfter(signBy);
            case HANDED_BACK -> returned(event.detail().getOrDefault("unit", event.unit()));
            case REOPENED, FOLLOWED_UP_UNSOLVED, RATED_POOR -> reopened |= event.to() == Status.DISPATCHED
                    || event.to() == Status.IN_PROGRESS;
            case EXTENDED -> extended = true;
            default -> { }
        }
        if (event.to() == Status.DISPATCHED && event.from() != Status.DISPATCHED) {
            signedInTime = false;
        }
    }

    private void stay(Logged event) {
        if (event.from() == null) {
            statusSince = event.at();
            return;
        }
        int left = STATUSES.indexOf(event.from());
        if (event.from() != event.to()) {
            if (left >= 0) {
                spent[left] += Math.max(0, Duration.between(statusSince, event.at()).toSeconds());
            }
            statusSince = event.at();
        }
    }

    private void returned(String unit) {
        if (!unit.isEmpty() && !returnedBy.contains(unit)) {
            returnedBy.add(unit);
        }
    }
}
