package org.linli.request.engine;

import java.time.Instant;
import org.linli.shared.Actor;
import org.linli.shared.Role;

/**
 * Who makes a move, and when.
 *
 * @param owner the actor ordered it, or showed number and query code
 */
record By(Actor actor, boolean owner, Instant now) {

    String unit() {
        return switch (actor.scope().kind()) {
            case CENTRE, DEPARTMENT -> actor.scope().code();
            case DISTRICT, SELF -> "";
        };
    }

    /** The role in which the actor appears in the log. */
    String roleName() {
        if (owner) {
            return Role.RESIDENT.name();
        }
        return actor.roles().stream().min(java.util.Comparator.naturalOrder()).map(Role::name).orElse("");
    }
}
