package org.linli.kiosk.web;

import java.util.Comparator;
import java.util.Set;
import org.linli.request.EventType;
import org.linli.request.RequestSheet;
import org.linli.request.Stage;
import org.linli.request.Status;

/**
 * Model of {@code kiosk/request.jte}. In a public room it shows where the order stands and what was answered last, not
 * what was ordered: that its owner knows, and others need not read it over a shoulder.
 *
 * @param answer what was said last to the resident; empty where nothing was yet
 */
public record ProgressPage(KioskAt at, RequestSheet sheet, String answer) {

    private static final Set<EventType> ANSWERS = Set.of(EventType.ANSWERED_DIRECTLY, EventType.RESULT_GIVEN,
            EventType.MORE_ASKED, EventType.REFUSED);

    static ProgressPage of(KioskAt at, RequestSheet sheet) {
        var answered = sheet.status() == Status.ANSWERED || sheet.status().stage() == Stage.CLOSED;
        return new ProgressPage(at, sheet, sheet.timeline().stream()
                .filter(entry -> ANSWERS.contains(entry.type())
                        || answered && entry.type() == EventType.RESULT_FOR_REVIEW)
                .max(Comparator.comparingInt(RequestSheet.Entry::version)).map(RequestSheet.Entry::said).orElse(""));
    }

    /** Index of the stage it is in; the number of stages when all are past. */
    public int current() {
        return sheet.status().isOpen() ? sheet.stage().ordinal() : Stage.values().length;
    }

    public String tone() {
        return switch (sheet.status()) {
            case AWAITING_SUPPLEMENT -> "warn";
            case ANSWERED, CLOSED, ARCHIVED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN, EXPIRED, MERGED -> "";
            default -> "info";
        };
    }

    public boolean isOwed() {
        return sheet.status().isOpen() && sheet.status() != Status.ANSWERED && sheet.status() != Status.AWAITING_SUPPLEMENT;
    }
}
