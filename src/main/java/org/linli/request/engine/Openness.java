package org.linli.request.engine;

import java.util.List;
import org.linli.request.AssignmentStatus;
import org.linli.request.EventType;
import org.linli.request.PetitionKind;
import org.linli.request.PetitionRules;
import org.linli.request.Verb;
import org.linli.shared.Role;

/** What of the house's doings is for residents, and which legal moves are worth a button. */
final class Openness {

    private Openness() {
    }

    /** Residents read what was asked, answered and decided; not what colleagues wrote to each other. */
    static boolean isForResidents(EventType type, ServiceRequest r) {
        return switch (type) {
            case PLACED, MORE_ASKED, SUPPLEMENTED, REFUSED, APPEALED, ANSWERED_DIRECTLY, RESULT_GIVEN, RATED, RATED_POOR,
                 REOPENED, WITHDRAWN, EXTENSION_ASKED, EXTENDED, SUSPENSION_ASKED, SUSPENDED, RESUMED, NOTED,
                 LEAD_CHANGED, REMINDED, EXTENSION_DENIED, SUSPENSION_DENIED, TRANSFERRED, MERGED, MERGE_TOLD, SEPARATED -> true;
            case RESULT_FOR_REVIEW -> r.answeredAt != null;
            default -> false;
        };
    }

    /** A unit sees "sign" only for a part that waits, and "submit" only for one it signed; who rated has rated. */
    static boolean isWorthOffering(ServiceRequest r, Verb verb, By by, PetitionRules rules) {
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
            case ASSIGN -> part.isPresent();
            case POOL -> part.filter(a -> by.actor().is(Role.LEAD) ? a.status == AssignmentStatus.WAITING || a.worker != null
                    : by.actor().id().equals(a.worker)).isPresent();
            case TAKE -> part.filter(a -> a.status == AssignmentStatus.SIGNED && a.worker == null).isPresent();
            case REMIND -> !Watching.wasRemindedToday(r, by);
            case EXTEND, SUSPEND, RESUME, NOTE, CHANGE_LEAD, ASK_HELP, EXCLUDE, DECIDE ->
                    isPetitionWorthOffering(r, verb, by, rules);
            default -> true;
        };
    }

    private static boolean isPetitionWorthOffering(ServiceRequest r, Verb verb, By by, PetitionRules rules) {
        var leads = r.openLead().filter(a -> a.status == AssignmentStatus.SIGNED
                && by.actor().scope().isDepartment(a.department)).isPresent();
        return switch (verb) {
            case EXTEND -> leads && by.now().isBefore(r.clocks.resolveDue) && !r.beside.isSuspended()
                    && r.beside.waiting(PetitionKind.EXTENSION).isEmpty() && !Petitioning.wasExtended(r, rules);
            case SUSPEND -> leads && !r.beside.isSuspended() && r.beside.waiting(PetitionKind.SUSPENSION).isEmpty();
            case CHANGE_LEAD -> leads && r.beside.waiting(PetitionKind.LEAD_CHANGE).isEmpty();
            case ASK_HELP -> leads && r.beside.waiting(PetitionKind.CO_HANDLING).isEmpty();
            case RESUME -> r.beside.isSuspended();
            case EXCLUDE -> !r.beside.excluded && r.beside.waiting(PetitionKind.EXCLUSION).isEmpty();
            case DECIDE -> !decidable(r, by).isEmpty();
            default -> true;
        };
    }

    /** What waits for this person's word: not their own wish, and statistics only for supervision. */
    static List<Petition> decidable(ServiceRequest r, By by) {
        return r.beside.waiting().stream().filter(p -> !p.asked.by().equals(by.actor().id()))
                .filter(p -> p.asked.kind() == PetitionKind.EXCLUSION ? by.actor().is(Role.SUPERVISOR)
                        : by.actor().isAny(Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR)).toList();
    }
}
