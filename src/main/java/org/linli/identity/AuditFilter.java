package org.linli.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail.
 *
 * @param person  user name, or the name as it stands in the trail; empty: everybody
 * @param action  exact; empty: every
 * @param subject its beginning; empty: every
 * @param day     business day; null: every
 */
public record AuditFilter(String person, String action, String subject, @Nullable LocalDate day) {
}
