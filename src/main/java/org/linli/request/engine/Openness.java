package org.linli.request.engine;

import org.linli.request.AssignmentStatus;
import org.linli.request.EventType;
import org.linli.request.Verb;

/** What of the house's doings is for residents, and which legal moves are worth a button. */
final class Openness {

    private Openness() {
    }

    /** Residents read what was asked, answered and decided; not what colleagues wrote to each other. */
    static boolean isForResidents(EventType type, ServiceRequest r) {
        return switch (type) {
            case PLACED, MORE_ASKED, SUPPLEMENTED, REFUSED, APPEALED, ANSWERED_DIRECTLY, RESULT_GIVEN, RATED, RATED_POOR,
                 REOPENED, WITHDRAWN -> true;
            case RESULT_FOR_REVIEW -> r.answeredAt != null;
            default -> false;
        };
    }

    /** A unit sees "sign" only for a part that waits, and "submit" only for one it signed; who rated has rated. */
    static boolean isWorthOffering(ServiceRequest r, Verb verb, By by) {
        var part = r.openOf(by.actor().scope().code());
        return switch (verb) {
            case SIGN -> part.filter(a -> a.status == AssignmentStatus.WAITING).isPresent();
            case HAND_BACK -> part.filter(a -> a.lead && a.returnable && a.status == AssignmentStatus.WAITING)
                    .isPresent() && !r.wasHandedBackBy(by.actor().scope().code());
            case CONTACT -> part.filter(a -> a.status == AssignmentStatus.SIGNED && a.contactedAt == null).isPresent();
            case SUBMIT -> part.filter(a -> a.status == AssignmentStatus.SIGNED).isPresent();
            case RATE -> r.verdict.stars == null;
            case FOLLOW_UP -> !by.actor().id().equals(r.handler);
            case APPEAL -> !r.appealed;
            default -> true;
        };
    }
}
