package org.linli.affair.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param look  what surrounds it on this page
 * @param tried the last move, where it was not made
 */
public record CasePage(AffairSheet sheet, List<Answered> answers, List<String> steps, List<String> stepDates,
                       List<TimelineEntry> timeline, Look look, Tried tried) {

    /**
     * @param open        the applicant's data are shown whole
     * @param instant     it can be done on the spot
     * @param lastPromise the last day for which a paper may be promised
     * @param pickup      until when a result is kept, and what opens its locker
     */
    public record Look(String centre, boolean open, boolean instant, LocalDate lastPromise, LocalDate today,
                       Instant now, int megabytes, PickupLook pickup) {
    }

    /** @param shown masked where it is personal; whole: as it was filled in */
    public record Answered(String label, String shown, String whole) {

        public boolean isMasked() {
            return !shown.equals(whole);
        }
    }

    /** @param until offered by the desk; code: for whoever applied, empty where there is none */
    public record PickupLook(LocalDate until, String code) {
    }

    /**
     * A move that was not made; what was typed for it stays.
     *
     * @param move    its name in the address; empty where none was tried
     * @param refusal why the rules said no; empty where they did not
     */
    public record Tried(String move, Map<String, String> typed, FormErrors errors, String refusal) {

        static Tried nothing() {
            return new Tried("", Map.of(), FormErrors.none(), "");
        }

        public boolean is(String name) {
            return move.equals(name);
        }

        public String text(String name, String field) {
            return is(name) ? typed.getOrDefault(field, "") : "";
        }

        public boolean ticked(String name, String field) {
            return text(name, field).equals("true");
        }
    }

    public FormErrors errors() {
        return tried.errors();
    }

    public String refusal() {
        return tried.refusal();
    }

    public Affair affair() {
        return sheet.affair();
    }

    public String tone() {
        return tone(affair().status());
    }

    public static String tone(Status status) {
        return switch (status) {
            case SUPPLEMENT, READY -> "warn";
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
