package org.linli.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/**
 * Somebody who can act, person or machine.
 *
 * @param username lower case; null for residents, who sign in by their telephone
 * @param name     as colleagues see it; opened from the vault for residents
 * @param title    what they are at their post, empty for residents
 * @param machine  acts with a key and never signs in
 * @param sample   made up for the sample district, with a published password
 */
public record Account(UUID id, @Nullable String username, String name, Set<Role> roles, Scope scope, String title,
                      String titleEn, boolean machine, boolean sample, boolean active, Instant createdAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** With what is usual for the roles; whoever is served acts as {@link Responsibilities} says. */
    public Actor toActor() {
        return new Actor(id, name, roles, scope);
    }

    /** How the audit trail calls it: staff by their user name, which never changes, everybody else by the id. */
    public String subject() {
        return "account:" + (username == null || !isStaff() ? id : username);
    }

    public boolean isResident() {
        return roles.contains(Role.RESIDENT);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
