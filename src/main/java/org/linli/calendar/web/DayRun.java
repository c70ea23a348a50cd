package org.linli.calendar.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.linli.calendar.DayDecision;
import org.linli.calendar.DayKind;

/** Special days in a row that are alike in everything but their date, decided alike. */
public record DayRun(DayDecision first, LocalDate to) {

    public LocalDate from() {
        return first.date();
    }

    public DayKind kind() {
        return first.day().kind();
    }

    public long length() {
        return ChronoUnit.DAYS.between(from(), to) + 1;
    }

    /** @param decisions in the order of their dates */
    static List<DayRun> of(List<DayDecision> decisions) {
        var runs = new ArrayList<DayRun>();
        for (var decision : decisions) {
            if (!runs.isEmpty() && runs.getLast().goesOnWith(decision)) {
                runs.set(runs.size() - 1, new DayRun(runs.getLast().first, decision.date()));
            } else {
                runs.add(new DayRun(decision, decision.date()));
            }
        }
        return runs;
    }

    private boolean goesOnWith(DayDecision next) {
        return next.date().equals(to.plusDays(1)) && next.day().kind() == kind()
                && next.day().name().equals(first.day().name()) && next.day().notice().equals(first.day().notice())
                && next.decidedBy().equals(first.decidedBy()) && next.reason().equals(first.reason());
    }
}
