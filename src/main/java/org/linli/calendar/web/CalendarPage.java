package org.linli.calendar.web;

import java.util.Collection;
import java.util.List;
import org.linli.calendar.DayDecision;
import org.linli.calendar.DayKind;
import org.linli.shared.imports.ImportProblem;
import org.linli.web.FormErrors;

/**
 * A year of the calendar.
 *
 * @param known     its notice was entered
 * @param years     that can be turned to
 * @param special   the dates that are not what their weekday says, neighbours that are alike as one
 * @param history   what people decided, the latest first
 * @param mayChange whoever looks may decide
 */
public record CalendarPage(int year, boolean known, Collection<Integer> years, List<MonthSheet> months,
                           List<DayRun> special, List<DayDecision> history, boolean mayChange, DayForm day,
                           NoticeForm notice) {

    public long workingDays() {
        return months.stream().mapToLong(MonthSheet::workingDays).sum();
    }

    public long specialDays(DayKind kind) {
        return special.stream().filter(run -> run.kind() == kind).mapToLong(DayRun::length).sum();
    }

    /** What was typed about one date. */
    public record DayForm(String date, String kind, String name, String notice, String reason, FormErrors errors) {
    }

    /** What was typed about a year. */
    public record NoticeForm(String csv, List<ImportProblem> problems) {
    }
}
