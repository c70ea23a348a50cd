package org.linli.calendar;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Counts working days across years. A year is only asked for when the count reaches it. */
final class WorkingDays {

    private final IntFunction<YearDays> years;

    WorkingDays(IntFunction<YearDays> years) {
        this.years = years;
    }

    boolean isWorking(LocalDate date) {
        return years.apply(date.getYear()).isWorking(date);
    }

    /** The date that many working days after, or before where negative. */
    LocalDate plus(LocalDate date, int days) {
        return days < 0 ? back(date, -days) : forth(date, days);
    }

    /** How many there are after the first date, up to and with the last. */
    int between(LocalDate first, LocalDate last) {
        var count = 0;
        for (var date = first.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            count += isWorking(date) ? 1 : 0;
        }
        return count;
    }

    private LocalDate forth(LocalDate date, int days) {
        var year = date.getYear();
        var day = date.getDayOfYear();
        for (int left = days; left > 0; left--) {
            day = years.apply(year).after(day);
            while (day == 0) {
                year++;
                day = years.apply(year).after(0);
            }
        }
        return LocalDate.ofYearDay(year, day);
    }

    private LocalDate back(LocalDate date, int days) {
        var year = date.getYear();
        var day = date.getDayOfYear();
        for (int left = days; left > 0; left--) {
            day = years.apply(year).before(day);
            while (day == 0) {
                year--;
                day = years.apply(year).before(years.apply(year).lengthOfYear() + 1);
            }
        }
        return LocalDate.ofYearDay(year, day);
    }
}
