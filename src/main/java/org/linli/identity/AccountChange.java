package org.linli.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/**
 * What an administrator enters about a member of staff.
 *
 * @param phone as typed; empty: none, or as it was
 * @param scope null where none was chosen
 */
public record AccountChange(String name, String phone, Set<Role> roles, @Nullable Scope scope, String title,
                            String titleEn) {
}
