package org.linli.request.supervision.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;

/**
 * The month that a page shows, and its neighbours.
 *
 * @param later null in the latest one
 */
public record MonthForm(YearMonth shown, YearMonth earlier, @Nullable YearMonth later) {

    /** What is no month, or later than the latest, is the latest one. */
    static MonthForm of(String asked, YearMonth latest) {
        var shown = latest;
        try {
            shown = asked.isBlank() ? latest : YearMonth.parse(asked);
        } catch (DateTimeException noMonth) {
            shown = latest;
        }
        shown = shown.isAfter(latest) ? latest : shown;
        return new MonthForm(shown, shown.minusMonths(1), shown.isBefore(latest) ? shown.plusMonths(1) : null);
    }

    /** @throws Invalid on month, for what is none */
    static YearMonth exactly(String asked) {
        try {
            return YearMonth.parse(asked.strip());
        } catch (DateTimeException noMonth) {
            throw Invalid.field("month", "supervision.invalid.month");
        }
    }

    static YearMonth present(Clock clock) {
        return YearMonth.from(BusinessTime.dateOf(clock.instant()));
    }
}
