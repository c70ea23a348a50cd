package org.linli.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.shared.FieldError;
import org.linli.shared.Role;

/**
 * Roles that one person must not hold together: the three administrators and the auditor who reads after them
 * (GB/T 22239-2019, separation of administrators), and who applies for, approves and pays money.
 */
final class SeparatePowers {

    private static final List<Set<Role>> APART = List.of(
            Set.of(Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR),
            Set.of(Role.FUND_OFFICER, Role.FUND_APPROVER, Role.FUND_PAYER));

    private SeparatePowers() {
    }

    static Optional<FieldError> fault(Set<Role> roles) {
        for (var apart : APART) {
            var held = apart.stream().filter(roles::contains).sorted().toList();
            if (held.size() > 1) {
                return Optional.of(FieldError.of("roles", "identity.roles.apart", held.get(0), held.get(1)));
            }
        }
        return Optional.empty();
    }
}
