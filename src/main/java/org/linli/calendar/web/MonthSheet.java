package org.linli.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.DayDecision;
import org.linli.calendar.SpecialDay;

/**
 * A month as it hangs on the wall: weeks from Monday to Sunday.
 *
 * @param workingDays how many it has
 */
public record MonthSheet(YearMonth month, long workingDays, List<List<Day>> weeks) {

    /**
     * @param inMonth false for the neighbours that fill the first and last week
     * @param special what was decided about it; null where the weekday decides
     */
    public record Day(LocalDate date, boolean inMonth, boolean working, boolean today, @Nullable SpecialDay special) {
    }

    static MonthSheet of(YearMonth month, Predicate<LocalDate> isWorking, Map<LocalDate, DayDecision> special, LocalDate today) {
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = Stream.iterate(monday, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week -> week.datesUntil(week.plusWeeks(1))
                        .map(date -> day(date, month, isWorking, special.get(date), today)).toList())
                .toList();
        var working = month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).filter(isWorking).count();
        return new MonthSheet(month, working, weeks);
    }

    private static Day day(LocalDate date, YearMonth month, Predicate<LocalDate> isWorking, @Nullable DayDecision decision,
                           LocalDate today) {
        return new Day(date, YearMonth.from(date).equals(month), isWorking.test(date), date.equals(today),
                decision == null ? null : decision.day());
    }
}
