package org.linli.request.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventType;
import org.linli.request.RequestSheet;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.question.Answers;
import org.linli.shared.BusinessTime;

/**
 * One request as its resident sees it.
 *
 * @param unit      who handles it now: a department, the centre, or the district's desk
 * @param phone     of the centre, or empty
 * @param rectifyBy when a poor rating given now would have to be put right
 * @param megabytes that a photo may have
 * @param answers   to the category's own questions
 */
public record RequestPage(RequestSheet sheet, Way way, List<Said> thread, String place, String unit, String phone,
                          Instant rectifyBy, MoveDraft draft, Instant now, int megabytes,
                          List<Answers.Answered> answers) {

    RequestPage answering(List<Answers.Answered> given) {
        return new RequestPage(sheet, way, thread, place, unit, phone, rectifyBy, draft, now, megabytes, given);
    }

    public boolean may(Verb verb) {
        return sheet.verbs().contains(verb);
    }

    /** Something to send or to say stands open. */
    public boolean mayAnything() {
        return may(Verb.SUPPLEMENT) || may(Verb.RATE) || may(Verb.APPEAL) || may(Verb.REOPEN) || may(Verb.WITHDRAW) || may(Verb.REMIND);
    }

    /** The moment by which the house has promised an answer, or null where none is owed. */
    public @Nullable Instant due() {
        return isSuspended() ? null : switch (sheet.status()) {
            case SUBMITTED, ADMITTED, DISPATCHED, HANDED_BACK, IN_PROGRESS, UNDER_REVIEW -> sheet.clock().resolveDue();
            case AWAITING_SUPPLEMENT, ANSWERED, CLOSED, REFUSED, WITHDRAWN, EXPIRED, MERGED, ARCHIVED -> null;
        };
    }

    public boolean isLate() {
        return due() != null && now.isAfter(due());
    }

    /** It is over and cannot be taken up again: what comes up anew follows it. */
    public boolean mayFollow() {
        return !sheet.status().isOpen() && sheet.status() != Status.MERGED || isMergedAndOver();
    }

    /** The earlier one that it goes with has ended. */
    public boolean isMergedAndOver() {
        return sheet.status() == Status.MERGED && sheet.timeline().getLast().type() == EventType.MERGE_TOLD;
    }

    /** Asked today already where it stays. */
    public boolean isReminded() {
        var last = sheet.beside().watched().remindedAt();
        return last != null && BusinessTime.dateOf(last).equals(BusinessTime.dateOf(now)) && due() != null;
    }

    public boolean isSuspended() {
        return sheet.beside().suspendedUntil() != null;
    }

    public boolean isRatedPoor() {
        return sheet.status() == Status.ANSWERED && sheet.outcome().rectificationDue() != null;
    }

    public String statusKey() {
        return OrderItems.statusKey(sheet.status(), isRatedPoor());
    }

    public String tone() {
        return isRatedPoor() ? "warn" : toneOf(sheet.status());
    }

    static String toneOf(Status status) {
        return switch (status) {
            case AWAITING_SUPPLEMENT -> "warn";
            case ANSWERED, CLOSED, ARCHIVED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN, EXPIRED, MERGED -> "";
            default -> "info";
        };
    }
}
