package org.linli.request.engine;

import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Kind;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.linli.request.Verb;
import org.linli.request.engine.ServiceRequest.Note;

/** From the resident's word to the centre's yes or no. */
final class Intake {

    private Intake() {
    }

    /** 首问负责: whoever admits is first asked, until the next one accepts. */
    static void admit(ServiceRequest r, Command.Admit c, By by, Rulebook book) {
        var before = book.limits(r).resolve();
        if (c.category() != null) {
            r.category = book.category(c.category(), by.now()).code();
            r.assignments.forEach(Assignment::touch);
        }
        r.urgency = c.urgency() == null ? r.urgency : c.urgency();
        r.complexity = c.complexity() == null ? r.complexity : c.complexity();
        admitted(r, Verb.ADMIT, by, book);
        r.relimit(before, book);
    }

    /** Admission by itself, or as the first half of dispatching or answering. */
    static void admitted(ServiceRequest r, Verb verb, By by, Rulebook book) {
        checkAppealOfficer(r, by);
        if (r.firstAsked == null) {
            r.firstAsked = by.actor().id();
        }
        r.step(verb, Status.ADMITTED, EventType.ADMITTED, by, Note.of("category", r.category)
                .with("urgency", r.urgency.name()).with("complexity", r.complexity.name()));
    }

    static void refuse(ServiceRequest r, Command.Refuse c, By by, Rulebook book) {
        Checks.reason("reason", c.reason(), book.rules(by.now()).refusals());
        var basis = Checks.text("basis", c.basis(), 4);
        var next = Checks.text("whereToGo", c.whereToGo(), 2);
        checkAppealOfficer(r, by);
        r.refusedBy = by.actor().id();
        r.step(Verb.REFUSE, Status.REFUSED, EventType.REFUSED, by,
                Note.said(basis + "\n" + next).with("reason", c.reason()));
    }

    static void askMore(ServiceRequest r, Command.AskMore c, By by, Rulebook book) {
        var question = Checks.text("question", c.question(), 2);
        if (r.firstAsked == null) {
            r.firstAsked = by.actor().id();
        }
        r.clocks.pausedAt = by.now();
        r.step(Verb.ASK_MORE, Status.AWAITING_SUPPLEMENT, EventType.MORE_ASKED, by, Note.said(question)
                .with("until", book.time().deadline(by.now(), book.rules(by.now()).supplement()).toString()));
    }

    static void supplement(ServiceRequest r, Command.Supplement c, By by, Rulebook book) {
        var text = Checks.text("text", c.text(), c.files().isEmpty() ? 1 : 0);
        r.resumeClocks(by.now(), book);
        r.step(Verb.SUPPLEMENT, Status.SUBMITTED, EventType.SUPPLEMENTED, by,
                Note.said(text).with("files", Handling.ids(c.files())));
    }

    /** Once, and the second look is another officer's. */
    static void appeal(ServiceRequest r, Command.Appeal c, By by, Rulebook book) {
        if (r.appealed) {
            throw RequestRefusal.APPEALED_BEFORE.with();
        }
        var text = Checks.text("text", c.text(), 2);
        r.appealed = true;
        r.clocks.startAccept(by.now(), book.limits(r).accept(), book);
        r.step(Verb.APPEAL, Status.SUBMITTED, EventType.APPEALED, by, Note.said(text));
    }

    /**
     * Freely before admission. What a unit works on needs a reason; a report of wrongdoing that was admitted, and what
     * endangers life or property, is no longer its sender's alone.
     */
    static void withdraw(ServiceRequest r, Command.Withdraw c, By by, Rulebook book) {
        var atWork = r.status == Status.IN_PROGRESS || r.status == Status.HANDED_BACK;
        var reason = Checks.text("reason", c.reason(), atWork ? 2 : 0);
        var admitted = r.status != Status.SUBMITTED && r.status != Status.AWAITING_SUPPLEMENT;
        if (admitted && (r.urgency == Urgency.CRITICAL || book.category(r.category, by.now()).kind() == Kind.REPORT)) {
            throw RequestRefusal.WITHDRAW_FORBIDDEN.with();
        }
        r.step(Verb.WITHDRAW, Status.WITHDRAWN, EventType.WITHDRAWN, by, Note.said(reason));
    }

    static void expire(ServiceRequest r, Command.Expire c, By by) {
        r.step(c.verb(), Status.EXPIRED, EventType.EXPIRED, by, Note.NONE);
    }

    private static void checkAppealOfficer(ServiceRequest r, By by) {
        if (by.actor().id().equals(r.refusedBy)) {
            throw RequestRefusal.APPEAL_SAME_OFFICER.with();
        }
    }
}
