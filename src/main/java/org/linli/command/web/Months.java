package org.linli.command.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The month that a page shows, and its neighbours.
 *
 * @param later null in the present month
 */
public record Months(YearMonth shown, YearMonth earlier, @Nullable YearMonth later) {

    /** What is no month, or one to come, is the present one. */
    static Months of(String asked, YearMonth present) {
        var shown = present;
        try {
            shown = asked.isBlank() ? present : YearMonth.parse(asked);
        } catch (DateTimeException noMonth) {
            shown = present;
        }
        shown = shown.isAfter(present) ? present : shown;
        return new Months(shown, shown.minusMonths(1), shown.isBefore(present) ? shown.plusMonths(1) : null);
    }
}
