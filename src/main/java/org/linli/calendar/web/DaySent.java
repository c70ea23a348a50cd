package org.linli.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.DayKind;
import org.linli.calendar.SpecialDay;
import org.linli.calendar.web.CalendarPage.DayForm;
import org.linli.shared.Invalid;
import org.linli.web.FormErrors;

/** What a browser sent about one date. */
record DaySent(@Nullable String date, @Nullable String kind, @Nullable String name, @Nullable String notice,
               @Nullable String reason) {

    /** @throws Invalid fields {@code date} and {@code kind} */
    SpecialDay day() {
        var day = parsed().orElseThrow(() -> Invalid.field("date", "calendar.error.noDate"));
        var chosen = Arrays.stream(DayKind.values()).filter(value -> value.name().equals(kind)).findFirst()
                .orElseThrow(() -> Invalid.field("kind", "calendar.error.noKind"));
        return new SpecialDay(day, chosen, text(name), text(notice));
    }

    @Override
    public String reason() {
        return text(reason);
    }

    Optional<Integer> year() {
        return parsed().map(LocalDate::getYear);
    }

    DayForm form(FormErrors errors) {
        return new DayForm(text(date), text(kind), text(name), text(notice), reason(), errors);
    }

    private Optional<LocalDate> parsed() {
        try {
            return Optional.of(LocalDate.parse(text(date))).filter(day -> day.getYear() >= 2000 && day.getYear() <= 2199);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
