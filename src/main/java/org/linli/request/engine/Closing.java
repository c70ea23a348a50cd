package org.linli.request.engine;

import java.time.Instant;
import org.linli.request.Command;
import org.linli.request.Command.Finding;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;

/** The resident's word on the result: follow-up, rating, and work that has to be done again. */
final class Closing {

    private static final int NOON = 12;

    private Closing() {
    }

    /** 回访 by somebody who did not handle it; three tries at different half-days before a resident is not reached. */
    static void followUp(ServiceRequest r, Command.FollowUp c, By by, Rulebook book) {
        if (by.actor().id().equals(r.handler)) {
            throw RequestRefusal.HANDLER_MAY_NOT_FOLLOW_UP.with();
        }
        var remark = Checks.text("remark", c.remark(), c.finding() == Finding.UNSOLVED ? 2 : 0);
        if (c.finding() != Finding.NOT_REACHED && c.satisfaction() == null) {
            throw Invalid.field("satisfaction", "web.missing");
        }
        r.verdict.finding = c.finding();
        r.verdict.satisfaction = c.satisfaction();
        var note = Note.said(remark).with("finding", c.finding().name())
                .with("satisfaction", c.satisfaction() == null ? "" : c.satisfaction().name());
        switch (c.finding()) {
            case SOLVED -> r.step(c.verb(), Status.CLOSED, EventType.FOLLOWED_UP_SOLVED, by, note);
            case UNSOLVED -> again(r, c.verb(), EventType.FOLLOWED_UP_UNSOLVED, by, note, book);
            case NOT_REACHED -> notReached(r, c, by, note, book.rules(by.now()).followUpAttempts());
        }
    }

    private static void notReached(ServiceRequest r, Command.FollowUp c, By by, Note note, int attempts) {
        if (r.verdict.lastAttemptAt != null && halfDay(r.verdict.lastAttemptAt).equals(halfDay(by.now()))) {
            throw RequestRefusal.SAME_HALF_DAY.with();
        }
        r.verdict.attempts++;
        r.verdict.lastAttemptAt = by.now();
        var attempt = note.with("attempt", Integer.toString(r.verdict.attempts));
        if (r.verdict.attempts < attempts) {
            r.step(c.verb(), Status.ANSWERED, EventType.NOT_REACHED, by, attempt);
        } else {
            r.step(c.verb(), Status.CLOSED, EventType.CLOSED_UNREACHED, by, attempt);
        }
    }

    /** 好差评: five grades; the two lowest open a rectification and are always followed up. */
    static void rate(ServiceRequest r, Command.Rate c, By by, Rulebook book) {
        if (c.stars() < 1 || c.stars() > 5) {
            throw Invalid.field("stars", "request.invalid.stars");
        }
        var comment = Checks.text("comment", c.comment(), 0);
        if (r.verdict.stars != null) {
            throw RequestRefusal.ALREADY_RATED.with();
        }
        r.verdict.stars = c.stars();
        r.verdict.ratedAt = by.now();
        var note = Note.said(comment).with("stars", Integer.toString(c.stars()));
        if (c.stars() > 2) {
            r.step(c.verb(), Status.CLOSED, EventType.RATED, by, note);
            return;
        }
        r.verdict.rectificationDue = book.time().deadline(by.now(), book.rules(by.now()).rectification());
        r.answeredAt = by.now();
        r.step(c.verb(), Status.ANSWERED, EventType.RATED_POOR, by,
                note.with("rectifyBy", r.verdict.rectificationDue.toString()));
    }

    /** Back to the unit that closed it, which cannot return it. */
    static void reopen(ServiceRequest r, Command.Reopen c, By by, Rulebook book) {
        var reason = Checks.text("reason", c.reason(), 2);
        if (r.closedAt != null
                && by.now().isAfter(book.time().deadline(r.closedAt, book.rules(by.now()).lateRating()))) {
            throw RequestRefusal.REOPEN_TOO_LATE.with(r.status);
        }
        again(r, c.verb(), EventType.REOPENED, by, Note.said(reason), book);
    }

    static void close(ServiceRequest r, Command.Close c, By by) {
        r.step(c.verb(), Status.CLOSED, EventType.CLOSED_UNRATED, by, Note.NONE);
    }

    private static void again(ServiceRequest r, Verb verb, EventType event, By by, Note note, Rulebook book) {
        if (r.round > book.rules(by.now()).reworks() && !by.actor().is(org.linli.shared.Role.SUPERVISOR)) {
            throw RequestRefusal.TOO_MANY_REWORKS.with(r.round - 1);
        }
        r.round++;
        var lead = r.lead;
        r.answeredAt = null;
        r.startResolve(by.now(), book.limits(r).resolve(), book);
        if (lead == null) {
            r.clocks.startAccept(by.now(), book.limits(r).accept(), book);
            r.step(verb, Status.ADMITTED, event, by, note);
        } else {
            Dispatching.assign(r, lead, by, book, false);
            r.step(verb, Status.DISPATCHED, event, by, note.with("lead", lead));
        }
        r.verdict.clear();
    }

    private static String halfDay(Instant instant) {
        var local = instant.atZone(BusinessTime.ZONE);
        return local.toLocalDate() + (local.getHour() < NOON ? " am" : " pm");
    }
}
