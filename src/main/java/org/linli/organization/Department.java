package org.linli.organization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that orders can be dispatched to.
 *
 * @param code            its key, e.g. {@code urban}
 * @param name            in full; {@code shortName} is what people say
 * @param subdistrictCode nine digits for a subdistrict's office, else null
 * @param duties          what it answers for, as a clerk would look for it
 * @param active          false: kept for what it did, gets nothing new
 */
public record Department(String code, String name, String shortName, String nameEn, DepartmentKind kind,
                         @Nullable String subdistrictCode, String phone, String duties, String dutiesEn,
                         boolean active, int version) {

    public Optional<String> subdistrict() {
        return Optional.ofNullable(subdistrictCode);
    }
}
