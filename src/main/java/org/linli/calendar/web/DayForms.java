package org.linli.calendar.web;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.calendar.DayKind;
import org.linli.calendar.YearCalendar;
import org.linli.calendar.web.CalendarPage.DayForm;
import org.linli.web.FormErrors;

/** How the form for one date begins. */
final class DayForms {

    private DayForms() {
    }

    /** With what was decided about the date, else as a day off without a name. */
    static DayForm of(Optional<LocalDate> date, YearCalendar calendar) {
        return date.flatMap(wanted -> calendar.specialDays(wanted.getYear()).stream()
                        .filter(decision -> decision.date().equals(wanted)).findFirst())
                .map(decision -> new DayForm(decision.date().toString(), decision.day().kind().name(), decision.day().name(),
                        decision.day().notice(), "", FormErrors.none()))
                .orElseGet(() -> new DayForm(date.map(LocalDate::toString).orElse(""), DayKind.OFF.name(), "", "", "",
                        FormErrors.none()));
    }
}
