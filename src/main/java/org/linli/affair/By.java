package org.linli.affair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;

/** Who moves a case, and when. */
record By(Actor actor, Instant now) {

    LocalDate today() {
        return BusinessTime.dateOf(now);
    }

    /** What this person is towards the case: its owner, staff of its centre, the program, or nothing. */
    Set<Role> rolesAt(Affair affair) {
        var roles = new HashSet<Role>();
        if (actor.is(Role.SYSTEM)) {
            roles.add(Role.SYSTEM);
        }
        if (affair.isOwnedBy(actor.id())) {
            roles.add(Role.RESIDENT);
        }
        if (actor.isStaff() && actor.scope().isCentre(affair.head().centre())) {
            roles.addAll(actor.roles().stream().filter(Role::isStaff).toList());
        }
        return roles;
    }
}
