package org.linli.request.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.Invalid;
import org.linli.shared.Role;

/** Inside a unit: a lead hands its part to somebody, or it lies in the pool until somebody takes it. One wins. */
final class Sharing {

    private Sharing() {
    }

    static void make(ServiceRequest r, Command.Sharing command, By by, Rulebook book) {
        var part = r.openOf(by.actor().scope().code())
                .orElseThrow(() -> RequestRefusal.NOT_IN_THIS_STATE.with(command.verb(), r.status));
        switch (command) {
            case Command.Assign c -> assign(r, part, c, by, book);
            case Command.Pool c -> pool(r, part, c.verb(), by);
            case Command.Take c -> take(r, part, c.verb(), by, book);
        }
    }

    private static void assign(ServiceRequest r, Assignment part, Command.Assign c, By by, Rulebook book) {
        if (!book.worksIn(c.worker(), part.department)) {
            throw Invalid.field("worker", "request.invalid.worker");
        }
        signWhereNobodyDid(r, part, c.verb(), by);
        give(r, part, c.worker());
        r.step(c.verb(), r.status, EventType.ASSIGNED, by, note(part).with("worker", c.worker().toString()));
    }

    /** Whoever has it may lay it back; what nobody signed is signed for the unit by its lead. */
    private static void pool(ServiceRequest r, Assignment part, Verb verb, By by) {
        if (!by.actor().is(Role.LEAD) && !by.actor().id().equals(part.worker)) {
            throw RequestRefusal.POOL_IS_THE_LEADS.with();
        }
        signWhereNobodyDid(r, part, verb, by);
        give(r, part, null);
        r.step(verb, r.status, EventType.POOLED, by, note(part));
    }

    private static void take(ServiceRequest r, Assignment part, Verb verb, By by, Rulebook book) {
        if (part.status != AssignmentStatus.SIGNED) {
            throw RequestRefusal.NOT_IN_POOL.with();
        }
        if (part.worker != null) {
            throw RequestRefusal.ALREADY_TAKEN.with(book.nameOf(part.worker));
        }
        var skills = book.skillsOf(by.actor().id());
        if (!skills.isEmpty() && !skills.contains(r.category)) {
            throw RequestRefusal.NOT_YOUR_SKILL.with();
        }
        var most = book.watch(by.now()).openWorkMost();
        if (most > 0 && book.openWorkOf(by.actor().id(), part.department) >= most) {
            throw RequestRefusal.TOO_MUCH_OPEN_WORK.with(most);
        }
        give(r, part, by.actor().id());
        r.step(verb, r.status, EventType.TAKEN, by, note(part));
    }

    private static void signWhereNobodyDid(ServiceRequest r, Assignment part, Verb verb, By by) {
        if (part.status == AssignmentStatus.SIGNED) {
            return;
        }
        part.sign(by.actor().id(), by.now());
        r.step(verb, part.lead ? Status.IN_PROGRESS : r.status, part.lead ? EventType.SIGNED : EventType.CO_SIGNED, by,
                note(part));
    }

    private static void give(ServiceRequest r, Assignment part, @Nullable UUID worker) {
        part.give(worker);
        if (part.lead) {
            r.handler = worker;
        }
    }

    private static Note note(Assignment part) {
        return Note.of("unit", part.department);
    }
}
