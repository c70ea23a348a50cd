package org.linli.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Whoever acts: a signed-in person, a machine with a key, somebody who showed number and query code, or the program.
 *
 * @param id   the account, or {@link #NOBODY} for those without one
 * @param name as shown to colleagues; never sent to residents or to the command screen
 * @param responsibilities in the centre of the scope, as the matrix of the three staff classes has it today
 */
public record Actor(UUID id, String name, Set<Role> roles, Scope scope, Set<Responsibility> responsibilities) {

    public static final UUID NOBODY = new UUID(0, 0);
    public static final Actor SYSTEM = new Actor(new UUID(0, 1), "linli", Set.of(Role.SYSTEM), Scope.SELF);
    public static final Actor ANONYMOUS = new Actor(NOBODY, "", Set.of(), Scope.SELF);

    public Actor {
        roles = Set.copyOf(roles);
        responsibilities = Set.copyOf(responsibilities);
    }

    /** With what is usual for these roles. */
    public Actor(UUID id, String name, Set<Role> roles, Scope scope) {
        this(id, name, roles, scope, Responsibility.usualOf(roles));
    }

    public boolean isSignedIn() {
        return !id.equals(NOBODY);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean may(Responsibility responsibility) {
        return responsibilities.contains(responsibility);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
