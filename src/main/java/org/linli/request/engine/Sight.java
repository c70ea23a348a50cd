package org.linli.request.engine;

import org.linli.request.Caller;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** Who sees a request at all, and who sees whose it is. */
final class Sight {

    private Sight() {
    }

    static boolean isOwner(ServiceRequest request, Caller caller) {
        var requester = request.facts.demander().requester();
        return caller.holdsCode() || requester != null && requester.equals(caller.actor().id());
    }

    /** A grid worker sees what they found on their rounds, wherever it went. */
    static boolean foundBy(ServiceRequest request, Actor actor) {
        return actor.is(Role.GRID_WORKER) && request.facts.source() == Source.GRID && actor.id().equals(request.firstAsked);
    }

    /**
     * Its owner; the centre it lies with, or the dispatcher of the district's desk where none has it; every unit that has
     * or had a part in it; the district's watch.
     */
    static boolean sees(ServiceRequest request, By by) {
        var actor = by.actor();
        if (by.owner() || actor.is(Role.SYSTEM)) {
            return true;
        }
        var scope = actor.scope();
        return switch (scope.kind()) {
            case DISTRICT -> actor.isAny(Role.SUPERVISOR, Role.FOLLOW_UP, Role.DISTRICT_ADMIN, Role.AUDITOR,
                    Role.COMMANDER) || request.centre == null && actor.is(Role.DISPATCHER);
            case CENTRE -> actor.may(Responsibility.SEE_REQUESTS)
                    && scope.code().equals(request.centre) || foundBy(request, actor);
            case DEPARTMENT -> actor.isAny(Role.OFFICER, Role.LEAD)
                    && request.assignments.stream().anyMatch(a -> scope.isDepartment(a.department));
            case SELF -> false;
        };
    }

    /** Somebody of the centre who does not answer for residents' data: nothing that tells who or where somebody is. */
    static boolean isVeiled(By by) {
        return !by.owner() && isVeiled(by.actor());
    }

    static boolean isVeiled(Actor actor) {
        var onlyOwnFindings = actor.is(Role.GRID_WORKER) && !actor.may(Responsibility.SEE_REQUESTS);
        return actor.scope().kind() == Scope.Kind.CENTRE && !actor.may(Responsibility.SEE_PERSONAL_DATA) && !onlyOwnFindings;
    }

    /**
     * 保密: the owner and the intake officers of the centre (or, where no centre has it, of the district's desk). Else
     * everybody who sees it and has to do with it: not those who only watch.
     */
    static boolean seesDemander(ServiceRequest request, By by) {
        var actor = by.actor();
        if (by.owner()) {
            return true;
        }
        if (isVeiled(by)) {
            return false;
        }
        if (request.facts.demander().confidential()) {
            return actor.isAny(Role.DISPATCHER, Role.CENTRE_MANAGER)
                    || request.centre == null && actor.is(Role.SUPERVISOR) || actor.is(Role.FOLLOW_UP);
        }
        return !actor.isAny(Role.COMMANDER, Role.AUDITOR, Role.DISTRICT_ADMIN);
    }
}
