package org.linli.request.engine;

import java.time.Duration;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.AccessRefused;

/** Reminders and supervision: they move no deadline and no status, and stay in the record. */
final class Watching {

    private Watching() {
    }

    static void make(ServiceRequest r, Command.Watching command, By by, Rulebook book) {
        switch (command) {
            case Command.Remind c -> remind(r, c, by);
            case Command.Nudge c -> nudge(r, c, by, book);
            case Command.Supervise c -> supervise(r, c, by);
            case Command.KeepPromise c -> keepPromise(r, c, by);
        }
        r.beside.changed = true;
    }

    private static void remind(ServiceRequest r, Command.Remind c, By by) {
        var text = Checks.text("text", c.text(), 0);
        if (wasRemindedToday(r, by)) {
            throw RequestRefusal.REMINDED_TODAY.with();
        }
        r.beside.reminders++;
        r.beside.remindedAt = by.now();
        r.step(c.verb(), r.status, EventType.REMINDED, by,
                Note.said(text).with("count", Integer.toString(r.beside.reminders)));
    }

    static boolean wasRemindedToday(ServiceRequest r, By by) {
        var last = r.beside.remindedAt;
        return last != null && BusinessTime.dateOf(last).equals(BusinessTime.dateOf(by.now()));
    }

    /** Where the clock is further than the next reminder, only the one that fits is said; what is late is supervision's. */
    private static void nudge(ServiceRequest r, Command.Nudge c, By by, Rulebook book) {
        var b = r.beside;
        if (b.noteDue != null && !by.now().isBefore(b.noteDue)) {
            b.noteDue = by.now().plus(Duration.ofDays(book.petitions(by.now()).noteDays()));
            r.step(c.verb(), r.status, EventType.NOTE_DUE, by, Note.NONE);
            return;
        }
        if (b.nudgeAt == null || by.now().isBefore(b.nudgeAt) || r.clocks.pausedAt != null
                || !by.now().isBefore(r.clocks.resolveDue)) {
            throw RequestRefusal.NOTHING_DUE.with();
        }
        var most = b.nudges > 0 || !by.now().isBefore(r.clocks.resolveYellow);
        b.nudges = most ? 2 : 1;
        b.nudgeAt = most ? null : r.clocks.resolveYellow;
        r.step(c.verb(), r.status, most ? EventType.MOST_USED : EventType.HALF_USED, by,
                Note.of("until", r.clocks.resolveDue.toString()));
    }

    /** Once for a request: who calls it keeps that in mind. */
    private static void keepPromise(ServiceRequest r, Command.KeepPromise c, By by) {
        if (!by.actor().is(Role.SYSTEM)) {
            throw new AccessRefused();
        }
        r.beside.supervisions++;
        r.step(c.verb(), r.status, EventType.SUPERVISED, by,
                Note.of("level", "0").with("promised", c.promised().toString()));
    }

    private static void supervise(ServiceRequest r, Command.Supervise c, By by) {
        var ofClock = by.actor().is(Role.SYSTEM);
        var text = ofClock ? Checks.text("text", c.text(), 0) : Checks.reason("text", c.text());
        if (c.level() < 0 || c.level() > 0 && !ofClock) {
            throw Invalid.field("level", "request.invalid.choice");
        }
        if (ofClock && c.level() <= r.beside.ladder) {
            throw RequestRefusal.NOTHING_DUE.with();
        }
        r.beside.ladder = Math.max(r.beside.ladder, c.level());
        r.beside.supervisions++;
        r.step(c.verb(), r.status, EventType.SUPERVISED, by,
                Note.said(text).with("level", Integer.toString(c.level())));
    }
}
