package org.linli.request.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.Limit;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.TimeRange;

/** The same limits, counted by another calendar; done twice it changes nothing. */
final class Recounting {

    private Recounting() {
    }

    static void make(ServiceRequest r, Command.Recount c, By by, Rulebook book) {
        var before = moments(r);
        var limits = book.limits(r);
        r.clocks.startAccept(c.acceptFrom(), limits.accept(), book);
        var resolve = c.extendedTo() == null ? limits.resolve()
                : Days.until(Days.workingDayFrom(c.extendedTo(), book.time()), c.resolveFrom(), book.time());
        r.clocks.startResolve(c.resolveFrom(), resolve, book);
        r.clocks.bound(c.resolveFrom(), c.dueBy(), book);
        c.pauses().forEach(pause -> r.clocks.pause(pause, limits, book));
        if (r.beside.nudges == 0) {
            r.beside.remindAgain(nudge(r, c, resolve, book));
        }
        r.assignments.stream().filter(a -> a.status.isOpen()).forEach(a -> recount(a, limits, book));
        if (moments(r).equals(before)) {
            throw RequestRefusal.NOTHING_DUE.with();
        }
        if (r.clocks.resolveDue.isAfter(by.now())) {
            r.beside.standDown();
        }
        r.step(c.verb(), r.status, EventType.RECOUNTED, by, Note.of("until", r.clocks.resolveDue.toString()));
    }

    private static void recount(Assignment a, SlaPolicy.Row limits, Rulebook book) {
        if (a.status == AssignmentStatus.WAITING) {
            a.signDue = book.time().deadline(a.dispatchedAt, limits.sign());
            a.signYellow = book.time().yellowAt(a.dispatchedAt, limits.sign(), book.yellowShare(a.dispatchedAt));
        }
        if (a.contactedAt == null) {
            a.contactDue = book.time().deadline(a.dispatchedAt, limits.contact());
        }
        a.changed = true;
    }

    private static Instant nudge(ServiceRequest r, Command.Recount c, Limit resolve, Rulebook book) {
        var share = book.watch(c.resolveFrom()).reminderPercent() / 100.0;
        var at = book.time().yellowAt(c.resolveFrom(), resolve, share);
        for (TimeRange pause : c.pauses()) {
            at = book.time().extendedBy(at, pause.from(), pause.to(), resolve.unit());
        }
        return at;
    }

    private static List<@Nullable Instant> moments(ServiceRequest r) {
        var all = new ArrayList<@Nullable Instant>(List.of(r.clocks.acceptYellow, r.clocks.acceptDue,
                r.clocks.resolveYellow, r.clocks.resolveDue));
        r.assignments.forEach(a -> {
            all.add(a.signDue);
            all.add(a.signYellow);
            all.add(a.contactDue);
        });
        return all;
    }
}
