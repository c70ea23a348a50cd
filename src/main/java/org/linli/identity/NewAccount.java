package org.linli.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/**
 * A row to import: staff or resident.
 *
 * @param username null only for residents who sign in by telephone
 * @param phone    full number, null where none is known
 * @param password in clear, null where a password is given out later; rows with the same one are hashed once
 * @param sample   made up, with a published password: production refuses to start with it
 */
public record NewAccount(@Nullable String username, String name, @Nullable String phone, Set<Role> roles, Scope scope,
                         String title, String titleEn, @Nullable String password, boolean sample) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
