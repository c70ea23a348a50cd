package org.linli.request.desk.web;

import static org.linli.request.EventType.ANSWERED_DIRECTLY;
import static org.linli.request.EventType.APPEALED;
import static org.linli.request.EventType.DISPATCHED;
import static org.linli.request.EventType.FOLLOWED_UP_UNSOLVED;
import static org.linli.request.EventType.FORCED;
import static org.linli.request.EventType.HANDED_BACK;
import static org.linli.request.EventType.MORE_ASKED;
import static org.linli.request.EventType.NOT_REACHED;
import static org.linli.request.EventType.RATED_POOR;
import static org.linli.request.EventType.REASSIGNED;
import static org.linli.request.EventType.REOPENED;
import static org.linli.request.EventType.RESULT_FOR_REVIEW;
import static org.linli.request.EventType.RESULT_GIVEN;
import static org.linli.request.EventType.REVIEW_RETURNED;
import static org.linli.request.EventType.SUPPLEMENTED;
import static org.linli.request.EventType.UPHELD;

import java.util.List;
import java.util.Set;
import org.linli.request.EventType;
import org.linli.request.RequestSheet;
import org.linli.request.RequestSheet.Entry;
import org.linli.request.Status;

/** What the next move answers, so that nobody has to look for it in the timeline. */
final class Latest {

    private static final Set<EventType> RESULTS = Set.of(RESULT_GIVEN, RESULT_FOR_REVIEW, ANSWERED_DIRECTLY);

    private Latest() {
    }

    /** The last of each kind that matters now and has words, newest first. */
    static List<Entry> of(RequestSheet sheet) {
        var found = kinds(sheet.status()).stream().flatMap(kind -> sheet.timeline().reversed().stream()
                .filter(entry -> kind.contains(entry.type())).limit(1));
        return found.filter(entry -> !entry.said().isEmpty() || !entry.files().isEmpty())
                .sorted(java.util.Comparator.comparingInt(Entry::version).reversed()).toList();
    }

    private static List<Set<EventType>> kinds(Status status) {
        return switch (status) {
            case SUBMITTED -> List.of(Set.of(APPEALED, SUPPLEMENTED));
            case AWAITING_SUPPLEMENT -> List.of(Set.of(MORE_ASKED));
            case ADMITTED -> List.of(Set.of(SUPPLEMENTED, REOPENED, FOLLOWED_UP_UNSOLVED));
            case HANDED_BACK -> List.of(Set.of(HANDED_BACK));
            case DISPATCHED -> List.of(Set.of(DISPATCHED, REASSIGNED, UPHELD, FORCED, REOPENED, FOLLOWED_UP_UNSOLVED));
            case IN_PROGRESS -> List.of(Set.of(REVIEW_RETURNED), Set.of(DISPATCHED, REASSIGNED, UPHELD, FORCED));
            case UNDER_REVIEW -> List.of(RESULTS);
            case ANSWERED -> List.of(Set.of(NOT_REACHED), Set.of(RATED_POOR), RESULTS);
            case CLOSED, REFUSED, WITHDRAWN, EXPIRED -> List.of(RESULTS);
        };
    }
}
