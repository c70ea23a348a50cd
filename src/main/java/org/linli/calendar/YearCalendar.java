package org.linli.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The calendar to look at, year by year. Looking asks for no warning. */
@Component
public class YearCalendar {

    private final CalendarBook book;
    private final DayDecisions decisions;

    YearCalendar(CalendarBook book, DayDecisions decisions) {
        this.book = book;
        this.decisions = decisions;
    }

    /** Whether the year's notice was entered. */
    public boolean isKnown(int year) {
        return book.knownYears().contains(year);
    }

    /** Years whose notice was entered. */
    public SortedSet<Integer> knownYears() {
        return new TreeSet<>(book.knownYears());
    }

    public boolean isWorkingDay(LocalDate date) {
        return book.peek(date.getYear()).isWorking(date);
    }

    /** The dates that are not what their weekday says, in order, each by the decision that counts. */
    public List<DayDecision> specialDays(int year) {
        return book.decisions(year).stream().filter(decision -> decision.day().kind() != DayKind.ORDINARY).toList();
    }

    /** All that people decided about dates of the year, the latest first. What came with the program is left out. */
    public List<DayDecision> history(int year) {
        return decisions.list(year).stream().filter(DayDecision::isByPerson).toList();
    }
}
