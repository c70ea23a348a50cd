package org.linli.request.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.linli.calendar.Limit;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;

/** From the centre's desk to the unit that signs: dispatch, recall, hand-back and the ruling on it. */
final class Dispatching {

    private Dispatching() {
    }

    static void dispatch(ServiceRequest r, Command.Dispatch c, By by, Rulebook book) {
        Checks.department("lead", c.lead(), book);
        for (var coHandler : c.coHandlers()) {
            Checks.department("coHandlers", coHandler, book);
            if (coHandler.equals(c.lead())) {
                throw Invalid.field("coHandlers", "request.invalid.coHandlerIsLead");
            }
        }
        var instruction = Checks.text("instruction", c.instruction(), 0);
        if (r.status == Status.SUBMITTED) {
            Intake.admitted(r, Verb.DISPATCH, by, book);
        }
        assign(r, c.lead(), by, book, true);
        c.coHandlers().stream().distinct().forEach(department -> assignCoHandler(r, department, by, book));
        r.step(Verb.DISPATCH, Status.DISPATCHED, EventType.DISPATCHED, by, Note.said(instruction).with("lead", c.lead())
                .with("coHandlers", String.join(",", c.coHandlers())));
    }

    /** The centre's again: the unit owes nothing for it, and what comes up later does not go back to it by itself. */
    static void recall(ServiceRequest r, Command.Recall c, By by) {
        var note = Note.said(Checks.text("reason", c.reason(), 2)).with("unit", Objects.requireNonNullElse(r.lead, ""));
        r.assignments.stream().filter(a -> a.status.isOpen()).forEach(a -> a.end(AssignmentStatus.RECALLED, by.now()));
        r.lead = null;
        r.step(Verb.RECALL, Status.ADMITTED, EventType.RECALLED, by, note);
    }

    /**
     * Only before signing, inside the window, with a basis and whose it is instead; one return a unit and order. The
     * total clock runs on.
     */
    static void handBack(ServiceRequest r, Command.HandBack c, By by, Rulebook book) {
        var rules = book.rules(by.now());
        Checks.reason("reason", c.reason(), rules.handBacks());
        var basis = Checks.text("basis", c.basis(), 4);
        if (!c.suggested().isEmpty()) {
            Checks.department("suggested", c.suggested(), book);
        }
        var unit = by.actor().scope().code();
        var part = r.openOf(unit).orElseThrow(() -> RequestRefusal.HAND_BACK_FORBIDDEN.with());
        if (!part.lead || part.status != AssignmentStatus.WAITING || !part.returnable) {
            throw RequestRefusal.HAND_BACK_FORBIDDEN.with();
        }
        if (r.wasHandedBackBy(unit)) {
            throw RequestRefusal.HAND_BACK_TWICE.with();
        }
        if (by.now().isAfter(book.time().deadline(part.dispatchedAt, rules.handBack()))) {
            throw RequestRefusal.HAND_BACK_TOO_LATE.with();
        }
        part.end(AssignmentStatus.HANDED_BACK, by.now());
        r.handBacks++;
        r.step(Verb.HAND_BACK, Status.HANDED_BACK, EventType.HANDED_BACK, by, Note.said(basis)
                .with("reason", c.reason()).with("suggested", c.suggested()).with("unit", unit));
    }

    /** The first return is the centre's to rule on; the second is ruled by supervision and cannot be returned. */
    static void rule(ServiceRequest r, Command.Rule c, By by, Rulebook book) {
        var text = Checks.text("text", c.text(), c.ruling() == Command.Ruling.REASSIGN ? 0 : 4);
        var from = r.assignments.stream().filter(a -> a.status == AssignmentStatus.HANDED_BACK)
                .reduce((first, second) -> second).orElseThrow();
        var to = c.ruling() == Command.Ruling.UPHOLD ? from.department : c.department();
        Checks.department("department", to, book);
        if (r.handBacks > 1 && c.ruling() != Command.Ruling.FORCE) {
            throw RequestRefusal.FORCED_ONLY.with();
        }
        if (c.ruling() == Command.Ruling.REASSIGN && r.wasHandedBackBy(to)) {
            throw Invalid.field("department", "request.invalid.handedBack");
        }
        var event = switch (c.ruling()) {
            case REASSIGN -> EventType.REASSIGNED;
            case UPHOLD -> EventType.UPHELD;
            case FORCE -> EventType.FORCED;
        };
        if (event == EventType.FORCED && !by.actor().is(org.linli.shared.Role.SUPERVISOR)) {
            throw RequestRefusal.RULING_NEEDS_SUPERVISOR.with();
        }
        assign(r, to, by, book, event == EventType.REASSIGNED);
        r.step(Verb.RULE, Status.DISPATCHED, event, by, Note.said(text).with("lead", to));
    }

    /** Gives the lead to a unit, with its own clocks for signing and first contact. */
    static void assign(ServiceRequest r, String department, By by, Rulebook book, boolean returnable) {
        r.openOf(department).ifPresent(a -> a.end(AssignmentStatus.RECALLED, by.now()));
        var part = new Assignment(Ids.next(), department, true, r.round, by.now(), returnable);
        startClocks(part, r, book, r.clocks.resolveDue);
        r.assignments.add(part);
        r.lead = department;
    }

    static void assignCoHandler(ServiceRequest r, String department, By by, Rulebook book) {
        if (r.openOf(department).isPresent()) {
            return;
        }
        var part = new Assignment(Ids.next(), department, false, r.round, by.now(), false);
        startClocks(part, r, book, shareOfRest(r, by.now(), book));
        r.assignments.add(part);
    }

    private static void startClocks(Assignment part, ServiceRequest r, Rulebook book, Instant resolveDue) {
        var limits = book.limits(r);
        part.signDue = book.time().deadline(part.dispatchedAt, limits.sign());
        part.signYellow = book.time().yellowAt(part.dispatchedAt, limits.sign(), book.yellowShare(part.dispatchedAt));
        part.contactDue = book.time().deadline(part.dispatchedAt, limits.contact());
        part.resolveDue = resolveDue;
        part.changed = true;
    }

    /** A clock that ends with a working day does so for the co-handler, too, and nobody is asked for 5:19 in the morning. */
    private static Instant shareOfRest(ServiceRequest r, Instant now, Rulebook book) {
        var due = r.clocks.resolveDue;
        var rest = Duration.between(now, due);
        if (rest.isNegative()) {
            return due;
        }
        var share = now.plusMillis((long) (rest.toMillis() * book.coHandlerShare(now)));
        var day = Days.workingDayFrom(BusinessTime.dateOf(share), book.time());
        if (book.limits(r).resolve().unit() != Limit.Unit.WORKING_DAY || !day.isAfter(BusinessTime.dateOf(now))) {
            return share;
        }
        var close = Days.closeOf(day, now, book.time());
        return close.isBefore(due) ? close : due;
    }
}
