package org.linli.affair.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.affair.Affair;
import org.linli.affair.AffairSheet;
import org.linli.affair.Paper;
import org.linli.affair.Status;
import org.linli.affair.Verb;
import org.linli.web.FormErrors;
import org.linli.web.TimelineEntry;

/**
 * Model of {@code affair/case.jte} and {@code affair/workCase.jte}.
 *
 * @param look    what surrounds it on this page
 * @param refusal why the last move was not made; empty where there was none
 */
public record CasePage(AffairSheet sheet, List<Answered> answers, List<String> steps, List<String> stepDates,
                       List<TimelineEntry> timeline, Look look, FormErrors errors, String refusal) {

    /**
     * @param open        the applicant's data are shown whole
     * @param instant     it can be done on the spot
     * @param lastPromise the last day for which a paper may be promised
     */
    public record Look(String centre, String unit, boolean open, boolean instant, LocalDate lastPromise, LocalDate today,
                       Instant now, int megabytes) {
    }

    /** @param shown masked where it is personal; whole: as it was filled in */
    public record Answered(String label, String shown, String whole) {

        public boolean isMasked() {
            return !shown.equals(whole);
        }
    }

    public Affair affair() {
        return sheet.affair();
    }

    public String tone() {
        return tone(affair().status());
    }

    public static String tone(Status status) {
        return switch (status) {
            case SUPPLEMENT -> "warn";
            case ISSUED -> "good";
            case DENIED, NOT_ACCEPTED, REVOKED -> "bad";
            case SUBMITTED, ACCEPTED, DECIDED -> "info";
            case DRAFT, WITHDRAWN, LAPSED -> "";
        };
    }

    public String light() {
        var due = affair().times().dueAt();
        var yellow = affair().times().yellowAt();
        if (due == null) {
            return affair().status().isOpen() ? "paused" : "done";
        }
        return look.now().isAfter(due) ? "red" : yellow != null && look.now().isAfter(yellow) ? "yellow" : "green";
    }

    public List<Paper> papers() {
        return sheet.papers().reversed();
    }

    public boolean may(Verb verb) {
        return switch (verb) {
            case RATE -> sheet.may(verb) && affair().rating() == null;
            case COMPLETE -> sheet.may(verb) && look.instant();
            case ASK_SUPPLEMENT -> sheet.may(verb) && !affair().marks().toldOnce();
            case ASK_EXTENSION -> sheet.may(verb) && affair().extension() == null;
            case RULE_EXTENSION -> sheet.may(verb) && affair().extension() != null && affair().extension().isOpen();
            case PROVIDE -> sheet.may(verb) && !affair().promised().isEmpty();
            case CHECK -> sheet.may(verb) && affair().marks().committed() && !affair().marks().checked();
            default -> sheet.may(verb);
        };
    }

    public String href() {
        return sheet.mine() ? "/cases/" + sheet.number() : "/work/cases/" + sheet.number();
    }
}
