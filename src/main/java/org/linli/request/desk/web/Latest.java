package org.linli.request.desk.web;

import static org.linli.request.EventType.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.request.EventType;
import org.linli.request.PetitionKind;
import org.linli.request.PetitionStatus;
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
        return Stream.concat(Stream.concat(asked(sheet), spoken(sheet)), found).filter(entry -> !entry.said().isEmpty() || !entry.files().isEmpty())
                .sorted(java.util.Comparator.comparingInt(Entry::version).reversed()).toList();
    }

    /** What waits for a decision. */
    private static Stream<Entry> asked(RequestSheet sheet) {
        return sheet.beside().petitions().stream().filter(petition -> petition.status() == PetitionStatus.WAITING)
                .flatMap(petition -> sheet.timeline().reversed().stream()
                        .filter(entry -> entry.type() == asking(petition.kind())).limit(1));
    }

    /** Supervision and the resident's own word, as long as somebody owes an answer. */
    private static Stream<Entry> spoken(RequestSheet sheet) {
        return !sheet.status().isOpen() || sheet.status() == Status.ANSWERED ? Stream.empty()
                : Stream.of(SUPERVISED, REMINDED).flatMap(type -> sheet.timeline().reversed().stream()
                        .filter(entry -> entry.type() == type).limit(1));
    }

    private static EventType asking(PetitionKind kind) {
        return switch (kind) {
            case EXTENSION -> EXTENSION_ASKED;
            case SUSPENSION -> SUSPENSION_ASKED;
            case LEAD_CHANGE -> LEAD_CHANGE_ASKED;
            case CO_HANDLING -> HELP_ASKED;
            case EXCLUSION -> EXCLUSION_ASKED;
        };
    }

    private static List<Set<EventType>> kinds(Status status) {
        return switch (status) {
            case SUBMITTED -> List.of(Set.of(APPEALED, SUPPLEMENTED, TRANSFERRED, SEPARATED));
            case AWAITING_SUPPLEMENT -> List.of(Set.of(MORE_ASKED));
            case ADMITTED -> List.of(Set.of(SUPPLEMENTED, REOPENED, FOLLOWED_UP_UNSOLVED, TRANSFERRED));
            case HANDED_BACK -> List.of(Set.of(HANDED_BACK));
            case DISPATCHED -> List.of(Set.of(DISPATCHED, REASSIGNED, UPHELD, FORCED, LEAD_CHANGED, REOPENED,
                    FOLLOWED_UP_UNSOLVED));
            case IN_PROGRESS -> List.of(Set.of(REVIEW_RETURNED), Set.of(NOTED, EXTENSION_DENIED, SUSPENSION_DENIED,
                    LEAD_CHANGE_DENIED, HELP_DENIED), Set.of(DISPATCHED, REASSIGNED, UPHELD, FORCED, LEAD_CHANGED));
            case UNDER_REVIEW -> List.of(RESULTS);
            case ANSWERED -> List.of(Set.of(NOT_REACHED), Set.of(RATED_POOR), RESULTS);
            case MERGED -> List.of(Set.of(MERGED));
            case CLOSED, REFUSED, WITHDRAWN, EXPIRED, ARCHIVED -> List.of(RESULTS);
        };
    }
}
