package org.linli.affair;

import org.linli.shared.Actor;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;

/** Who sees which case: its owner, the staff of its centre; the district reads along without names. */
final class Sight {

    static final Role[] WINDOW = {Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER};
    static final Role[] READERS = {Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR};

    private Sight() {
    }

    static boolean sees(Affair affair, Actor actor) {
        if (affair.status() == Status.DRAFT) {
            return actor.isSignedIn() && affair.head().author().equals(actor.id());
        }
        return isPersonal(affair, actor) || isAtWindow(affair, actor) || actor.isAny(READERS) && actor.scope().isDistrict() || actor.is(Role.SYSTEM);
    }

    static boolean isPersonal(Affair affair, Actor actor) {
        return actor.isSignedIn() && (affair.isOwnedBy(actor.id())
                || isAtWindow(affair, actor) && actor.may(Responsibility.SEE_PERSONAL_DATA)
                || affair.status() == Status.DRAFT && affair.head().author().equals(actor.id()));
    }

    static boolean isAtWindow(Affair affair, Actor actor) {
        return actor.isAny(WINDOW) && actor.scope().isCentre(affair.head().centre());
    }
}
