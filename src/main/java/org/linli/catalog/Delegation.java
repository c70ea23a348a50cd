package org.linli.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 放权: another level may handle the item, from a day on.
 *
 * @param basis       the document that says so
 * @param effectiveTo the last day, null where it has none
 */
public record Delegation(String itemCode, Level fromLevel, Level toLevel, String basis, LocalDate effectiveFrom,
                         @Nullable LocalDate effectiveTo) {

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
    }
}
