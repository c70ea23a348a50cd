package org.linli.request.engine;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.Invalid;

/** The unit's work: sign, contact, submit; the centre's review; and the centre's own answer. */
final class Handling {

    private Handling() {
    }

    /** The dispatched lead leads; of a unit's clerks exactly one wins. */
    static void sign(ServiceRequest r, Command.Sign c, By by, Rulebook book) {
        var part = partOf(r, by);
        if (part.status == AssignmentStatus.SIGNED) {
            throw RequestRefusal.ALREADY_SIGNED.with(part.worker == null ? "" : book.nameOf(part.worker));
        }
        part.sign(by.actor().id(), by.now());
        var note = Note.of("unit", part.department);
        if (part.lead) {
            r.handler = by.actor().id();
            r.step(c.verb(), Status.IN_PROGRESS, EventType.SIGNED, by, note);
        } else {
            r.step(c.verb(), r.status, EventType.CO_SIGNED, by, note);
        }
    }

    static void contact(ServiceRequest r, Command.Contact c, By by) {
        var note = Checks.text("note", c.note(), 2);
        var part = signedPartOf(r, by);
        if (part.contactedAt != null) {
            throw RequestRefusal.ALREADY_CONTACTED.with();
        }
        part.contact(by.now());
        if (r.contactedAt == null) {
            r.contactedAt = by.now();
        }
        r.step(c.verb(), Status.IN_PROGRESS, EventType.CONTACTED, by, Note.said(note).with("unit", part.department));
    }

    static void submit(ServiceRequest r, Command.Submit c, By by, Rulebook book) {
        var rules = book.rules(by.now());
        var result = Checks.text("result", c.result(), rules.resultLength());
        var part = signedPartOf(r, by);
        var category = book.category(r.category, by.now());
        if (part.lead && category.onSite() && rules.evidencePhotos() && c.evidence().isEmpty()) {
            throw Invalid.field("evidence", "request.invalid.photo");
        }
        if (part.lead && r.beside.isSuspended()) {
            Granting.wake(r, c.verb(), by, "", book);
        }
        part.end(AssignmentStatus.DONE, by.now());
        var note = Note.said(result).with("unit", part.department).with("files", ids(c.evidence()));
        if (!part.lead) {
            r.step(c.verb(), r.status, EventType.CO_DONE, by, note);
            return;
        }
        r.handler = by.actor().id();
        if (category.review()) {
            r.step(c.verb(), Status.UNDER_REVIEW, EventType.RESULT_FOR_REVIEW, by, note);
        } else {
            r.answeredAt = by.now();
            r.step(c.verb(), Status.ANSWERED, EventType.RESULT_GIVEN, by, note);
        }
    }

    static void review(ServiceRequest r, Command.Review c, By by, Rulebook book) {
        var remark = Checks.text("remark", c.remark(), c.pass() ? 0 : 4);
        if (c.pass()) {
            r.answeredAt = by.now();
            r.step(c.verb(), Status.ANSWERED, EventType.REVIEW_PASSED, by, Note.said(remark));
            return;
        }
        r.assignments.stream().filter(a -> a.lead && a.status == AssignmentStatus.DONE)
                .reduce((first, second) -> second).ifPresent(Assignment::resume);
        r.step(c.verb(), Status.IN_PROGRESS, EventType.REVIEW_RETURNED, by, Note.said(remark));
    }

    /** What the centre knows itself needs no department. */
    static void answer(ServiceRequest r, Command.Answer c, By by, Rulebook book) {
        var text = Checks.text("text", c.text(), book.rules(by.now()).resultLength());
        if (r.status == Status.SUBMITTED) {
            Intake.admitted(r, Verb.ANSWER, by, book);
        }
        r.handler = by.actor().id();
        r.answeredAt = by.now();
        r.contactedAt = r.contactedAt == null ? by.now() : r.contactedAt;
        r.step(c.verb(), Status.ANSWERED, EventType.ANSWERED_DIRECTLY, by, Note.said(text));
    }

    static String ids(List<UUID> files) {
        return files.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static Assignment partOf(ServiceRequest r, By by) {
        return r.openOf(by.actor().scope().code())
                .orElseThrow(() -> RequestRefusal.NOT_IN_THIS_STATE.with(Verb.SIGN, r.status));
    }

    private static Assignment signedPartOf(ServiceRequest r, By by) {
        var part = partOf(r, by);
        if (part.status != AssignmentStatus.SIGNED) {
            throw RequestRefusal.NOT_IN_THIS_STATE.with(Verb.SUBMIT, r.status);
        }
        return part;
    }
}
