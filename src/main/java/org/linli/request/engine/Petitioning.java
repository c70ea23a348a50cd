package org.linli.request.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.Complexity;
import org.linli.request.EventType;
import org.linli.request.PetitionKind;
import org.linli.request.PetitionRules;
import org.linli.request.RequestRefusal;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;

/**
 * What a unit at work asks for: more time, a pause, help, another lead; and what anybody at work asks for statistics. A
 * petition waits beside the status, so that finishing stays possible. Decisions stand in {@link Granting}.
 */
final class Petitioning {

    private Petitioning() {
    }

    static void make(ServiceRequest r, Command.Petitioning command, By by, Rulebook book) {
        switch (command) {
            case Command.Extend c -> extend(r, c, by, book);
            case Command.Suspend c -> suspend(r, c, by, book);
            case Command.ChangeLead c -> another(r, c, PetitionKind.LEAD_CHANGE, by, book);
            case Command.AskHelp c -> another(r, c, PetitionKind.CO_HANDLING, by, book);
            case Command.Exclude c -> exclude(r, c, by);
            case Command.Decide c -> Granting.decide(r, c, by, book);
            case Command.Resume c -> Granting.resume(r, c, by, book);
            case Command.Progress c -> Granting.progress(r, c, by, book);
        }
    }

    /** Before the deadline, to a working day within the setting's bound, and not more often than it allows. */
    private static void extend(ServiceRequest r, Command.Extend c, By by, Rulebook book) {
        requireSignedLead(r, by);
        var rules = book.petitions(by.now());
        var reason = Checks.reason("reason", c.reason());
        if (rules.extensionProof() && c.files().isEmpty()) {
            throw Invalid.field("files", "request.invalid.proof");
        }
        if (!by.now().isBefore(r.clocks.resolveDue)) {
            throw RequestRefusal.EXTENSION_TOO_LATE.with();
        }
        if (wasExtended(r, rules)) {
            throw RequestRefusal.EXTENDED_BEFORE.with(extensions(r, rules));
        }
        var due = BusinessTime.dateOf(r.clocks.resolveDue);
        var latest = book.time().plusWorkingDays(due, rules.extensionDays());
        if (!c.until().isAfter(due) || c.until().isAfter(latest)) {
            throw Invalid.field("until", "request.invalid.until", due, latest);
        }
        if (!book.time().isWorkingDay(c.until())) {
            throw Invalid.field("until", "request.invalid.workingDay");
        }
        ask(r, asked(r, PetitionKind.EXTENSION, Days.closeOf(c.until(), by.now(), book.time()), null, by),
                c, EventType.EXTENSION_ASKED, by, Note.said(reason).with("files", Handling.ids(c.files())));
    }

    private static int extensions(ServiceRequest r, PetitionRules rules) {
        return r.complexity == Complexity.COMPLEX ? rules.complexExtensions() : rules.extensions();
    }

    /** As often as a round of work may be. */
    static boolean wasExtended(ServiceRequest r, PetitionRules rules) {
        return r.beside.granted(PetitionKind.EXTENSION, r.round) >= extensions(r, rules);
    }

    private static void suspend(ServiceRequest r, Command.Suspend c, By by, Rulebook book) {
        requireSignedLead(r, by);
        var reason = Checks.reason("reason", c.reason());
        if (r.beside.isSuspended()) {
            throw RequestRefusal.IS_SUSPENDED.with();
        }
        var today = BusinessTime.dateOf(by.now());
        var latest = today.plusDays(book.petitions(by.now()).suspensionDays());
        if (!c.until().isAfter(today) || c.until().isAfter(latest)) {
            throw Invalid.field("until", "request.invalid.until", today, latest);
        }
        ask(r, asked(r, PetitionKind.SUSPENSION, BusinessTime.startOf(c.until()), null, by), c,
                EventType.SUSPENSION_ASKED, by, Note.said(reason).with("files", Handling.ids(c.files())));
    }

    /** Another unit instead of this one, or beside it. */
    private static void another(ServiceRequest r, Command.Petitioning c, PetitionKind kind, By by, Rulebook book) {
        requireSignedLead(r, by);
        var department = c instanceof Command.ChangeLead change ? change.department() : ((Command.AskHelp) c).department();
        var words = c instanceof Command.ChangeLead change ? change.reason() : ((Command.AskHelp) c).reason();
        var reason = Checks.reason("reason", words);
        Checks.department("department", department, book);
        if (department.equals(r.lead) || kind == PetitionKind.CO_HANDLING && r.openOf(department).isPresent()) {
            throw Invalid.field("department", "request.invalid.atWork");
        }
        ask(r, asked(r, kind, null, department, by), c, kind == PetitionKind.LEAD_CHANGE
                ? EventType.LEAD_CHANGE_ASKED : EventType.HELP_ASKED, by, Note.said(reason).with("target", department));
    }

    private static void exclude(ServiceRequest r, Command.Exclude c, By by) {
        var reason = Checks.reason("reason", c.reason());
        if (r.beside.excluded) {
            throw RequestRefusal.EXCLUDED_BEFORE.with();
        }
        ask(r, asked(r, PetitionKind.EXCLUSION, null, null, by), c, EventType.EXCLUSION_ASKED, by, Note.said(reason));
    }

    private static Petition.Asked asked(ServiceRequest r, PetitionKind kind, @Nullable Instant until,
                                        @Nullable String target, By by) {
        return new Petition.Asked(kind, by.unit(), by.actor().id(), by.now(), r.round, until, target);
    }

    private static void ask(ServiceRequest r, Petition.Asked asked, Command command, EventType event, By by, Note note) {
        if (r.beside.waiting(asked.kind()).isPresent()) {
            throw RequestRefusal.PETITION_WAITS.with();
        }
        var petition = new Petition(Ids.next(), asked);
        petition.changed = true;
        r.beside.add(petition);
        r.step(command.verb(), r.status, event, by,
                asked.until() == null ? note : note.with("until", asked.until().toString()));
    }

    private static void requireSignedLead(ServiceRequest r, By by) {
        r.openLead().filter(a -> a.status == AssignmentStatus.SIGNED && by.actor().scope().isDepartment(a.department))
                .orElseThrow(() -> RequestRefusal.ONLY_THE_LEAD.with());
    }
}
