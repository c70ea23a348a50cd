package org.linli.request.engine;

import org.linli.request.AssignmentStatus;
import org.linli.request.Verb;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;

/** Whether whoever asks may make a move: a role of the table's row, and a scope that reaches this request. */
final class Permits {

    private Permits() {
    }

    static boolean may(ServiceRequest request, Verb verb, By by) {
        return Transitions.from(request.status).stream()
                .anyMatch(t -> t.verb() == verb && may(request, t, by));
    }

    static boolean may(ServiceRequest request, Transition transition, By by) {
        var done = transition.verb() == Verb.EXCLUDE;
        return transition.roles().stream().anyMatch(role -> (!Responsibility.CLASSES.contains(role)
                || by.actor().may(responsibilityOf(transition.verb()))) && holds(request, role, done, by));
    }

    /** @param done a unit that finished its part still has a word */
    private static boolean holds(ServiceRequest request, Role role, boolean done, By by) {
        if (role == Role.RESIDENT) {
            return by.owner();
        }
        if (!by.actor().is(role)) {
            return false;
        }
        var scope = by.actor().scope();
        return switch (role) {
            case OFFICER, LEAD -> request.assignments.stream()
                    .anyMatch(a -> (a.status.isOpen() || done && a.status == AssignmentStatus.DONE)
                            && scope.isDepartment(a.department));
            case DISPATCHER -> request.centre == null ? scope.isDistrict() : scope.isCentre(request.centre);
            case CENTRE_MANAGER, SOCIAL_WORKER, NEIGHBOUR_VOLUNTEER, PROPERTY_KEEPER ->
                    scope.isDistrict() || request.centre != null && scope.isCentre(request.centre);
            case GRID_WORKER -> Sight.foundBy(request, by.actor());
            case SYSTEM -> true;
            default -> scope.isDistrict();
        };
    }

    /** What the matrix has to give a staff class before it makes such a move. */
    private static Responsibility responsibilityOf(Verb verb) {
        return switch (verb) {
            case DISPATCH, RECALL -> Responsibility.DISPATCH;
            case FOLLOW_UP -> Responsibility.FOLLOW_UP;
            default -> Responsibility.REGISTER;
        };
    }
}
