package org.linli.request.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.PetitionKind;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;

/** What becomes of petitions: somebody else than the applicant decides, and what was granted takes effect at once. */
final class Granting {

    private Granting() {
    }

    /** A refusal needs its reason; the old deadline stays. */
    static void decide(ServiceRequest r, Command.Decide c, By by, Rulebook book) {
        var text = c.grant() ? Checks.text("text", c.text(), 0) : Checks.reason("text", c.text());
        var petition = r.beside.waiting(c.petition()).orElseThrow(() -> RequestRefusal.NOTHING_ASKED.with());
        if (c.petition() == PetitionKind.EXCLUSION && !by.actor().is(Role.SUPERVISOR)) {
            throw RequestRefusal.EXCLUSION_NEEDS_SUPERVISOR.with();
        }
        if (petition.asked.by().equals(by.actor().id())) {
            throw RequestRefusal.APPROVER_IS_APPLICANT.with();
        }
        petition.decide(c.grant(), by);
        r.beside.changed = true;
        var note = Note.said(text).with("unit", petition.asked.unit());
        if (c.grant()) {
            grant(r, petition.asked, by, note, book);
        } else {
            r.step(c.verb(), r.status, denied(c.petition()), by, note);
        }
    }

    private static EventType denied(PetitionKind kind) {
        return switch (kind) {
            case EXTENSION -> EventType.EXTENSION_DENIED;
            case SUSPENSION -> EventType.SUSPENSION_DENIED;
            case LEAD_CHANGE -> EventType.LEAD_CHANGE_DENIED;
            case CO_HANDLING -> EventType.HELP_DENIED;
            case EXCLUSION -> EventType.EXCLUSION_DENIED;
        };
    }

    private static void grant(ServiceRequest r, Petition.Asked asked, By by, Note note, Rulebook book) {
        switch (asked.kind()) {
            case EXTENSION -> extend(r, Objects.requireNonNull(asked.until()), by, note, book);
            case SUSPENSION -> suspend(r, Objects.requireNonNull(asked.until()), by, note, book);
            case LEAD_CHANGE -> changeLead(r, Objects.requireNonNull(asked.target()), by, note, book);
            case CO_HANDLING -> addHelp(r, Objects.requireNonNull(asked.target()), by, note, book);
            case EXCLUSION -> {
                r.beside.excluded = true;
                r.step(Verb.DECIDE, r.status, EventType.EXCLUDED, by, note);
            }
        }
    }

    /** The clock that begins with the decision ends at the close of the day that was asked for. */
    private static void extend(ServiceRequest r, Instant until, By by, Note note, Rulebook book) {
        var limit = Days.until(BusinessTime.dateOf(until), by.now(), book.time());
        r.startResolve(by.now(), limit, book);
        r.step(Verb.DECIDE, Status.IN_PROGRESS, EventType.EXTENDED, by, note.with("until", r.clocks.resolveDue.toString()));
    }

    private static void suspend(ServiceRequest r, Instant until, By by, Note note, Rulebook book) {
        if (!until.isAfter(by.now())) {
            throw RequestRefusal.EXTENSION_TOO_LATE.with();
        }
        r.clocks.pausedAt = by.now();
        r.beside.suspend(until, nextNote(by, book));
        r.step(Verb.DECIDE, Status.IN_PROGRESS, EventType.SUSPENDED, by, note.with("until", until.toString()));
    }

    private static Instant nextNote(By by, Rulebook book) {
        return by.now().plus(Duration.ofDays(book.petitions(by.now()).noteDays()));
    }

    /** The unit that led is done with it; the new one signs for itself and cannot return it. A pause ends before. */
    private static void changeLead(ServiceRequest r, String department, By by, Note note, Rulebook book) {
        if (r.beside.isSuspended()) {
            r.resumeClocks(by.now(), book);
            r.beside.suspend(null, null);
        }
        r.openLead().ifPresent(a -> a.end(AssignmentStatus.RECALLED, by.now()));
        Dispatching.assign(r, department, by, book, false);
        r.step(Verb.DECIDE, Status.DISPATCHED, EventType.LEAD_CHANGED, by, note.with("lead", department));
    }

    private static void addHelp(ServiceRequest r, String department, By by, Note note, Rulebook book) {
        Dispatching.assignCoHandler(r, department, by, book);
        r.step(Verb.DECIDE, Status.IN_PROGRESS, EventType.HELP_ADDED, by, note.with("coHandlers", department));
    }

    static void resume(ServiceRequest r, Command.Resume c, By by, Rulebook book) {
        var note = Checks.text("note", c.note(), by.actor().is(Role.SYSTEM) ? 0 : 2);
        if (!r.beside.isSuspended()) {
            throw RequestRefusal.NOT_SUSPENDED.with();
        }
        wake(r, Verb.RESUME, by, note, book);
    }

    /** Also the first half of finishing what was suspended. */
    static void wake(ServiceRequest r, Verb verb, By by, String note, Rulebook book) {
        r.resumeClocks(by.now(), book);
        r.beside.suspend(null, null);
        r.step(verb, Status.IN_PROGRESS, EventType.RESUMED, by,
                Note.said(note).with("until", r.clocks.resolveDue.toString()));
    }

    static void progress(ServiceRequest r, Command.Progress c, By by, Rulebook book) {
        var note = Checks.text("note", c.note(), 2);
        if (r.beside.isSuspended()) {
            r.beside.suspend(r.beside.suspendedUntil, nextNote(by, book));
        }
        r.step(c.verb(), Status.IN_PROGRESS, EventType.NOTED, by,
                Note.said(note).with("files", Handling.ids(c.files())));
    }
}
