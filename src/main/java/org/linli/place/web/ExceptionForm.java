package org.linli.place.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.linli.place.OpeningException;
import org.linli.place.Span;
import org.linli.web.FormErrors;

/** A date with hours of its own, as it is typed. */
public record ExceptionForm(String date, String hours, String reason, String reasonEn) {

    static final ExceptionForm EMPTY = new ExceptionForm("", "", "", "");
    private static final int LONGEST = 40;

    public ExceptionForm {
        date = date == null ? "" : date.strip();
        hours = hours == null ? "" : hours.strip();
        reason = reason == null ? "" : reason.strip();
        reasonEn = reasonEn == null ? "" : reasonEn.strip();
    }

    FormErrors check(LocalDate today) {
        var errors = FormErrors.none();
        if (day().isEmpty() || day().get().isBefore(today)) {
            errors.add("date", "place.admin.error.date");
        }
        if (spans().isEmpty() || spans().get().size() > 1) {
            errors.add("hours", "place.admin.error.hoursOnce");
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            errors.add("reason", "place.admin.error.reason", LONGEST);
        }
        return errors;
    }

    OpeningException exception() {
        return new OpeningException(day().orElseThrow(), spans().orElseThrow(), reason, reasonEn);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private Optional<List<Span>> spans() {
        return HoursText.parse(hours);
    }
}
