package org.linli.request.engine;

import java.util.Objects;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.Invalid;
import org.linli.shared.Role;

/** Where a request belongs: to another centre, to an earlier request about the same thing, to the archive. */
final class Gathering {

    private Gathering() {
    }

    static void make(ServiceRequest r, Command.Gathering command, By by, Rulebook book) {
        switch (command) {
            case Command.Transfer c -> transfer(r, c, by, book);
            case Command.Merge c -> merge(r, c, by, book);
            case Command.Separate c -> separate(r, c, by, book);
            case Command.Tell c -> tell(r, c, by);
            case Command.Archive c -> r.step(c.verb(), Status.ARCHIVED, EventType.ARCHIVED, by, Note.NONE);
        }
    }

    /** The total clock runs on; who gets it has its own time to admit it. Sent to and fro, it is supervision's. */
    private static void transfer(ServiceRequest r, Command.Transfer c, By by, Rulebook book) {
        var reason = Checks.reason("reason", c.reason());
        var centre = c.centre().equals(book.district()) ? null : c.centre();
        if (centre != null && !book.isCentre(centre)) {
            throw Invalid.field("centre", "request.invalid.centre");
        }
        if (Objects.equals(centre, r.centre)) {
            throw Invalid.field("centre", "request.invalid.sameCentre");
        }
        if (r.beside.transfers >= book.watch(by.now()).transfers() && !by.actor().is(Role.SUPERVISOR)) {
            throw RequestRefusal.TRANSFERS_ARE_SUPERVISIONS.with();
        }
        var from = r.centre == null ? book.district() : r.centre;
        r.centre = centre;
        r.beside.transfers++;
        r.beside.changed = true;
        r.clocks.startAccept(by.now(), book.limits(r).accept(), book);
        r.step(c.verb(), r.status, EventType.TRANSFERRED, by, Note.said(reason).with("from", from).with("centre", c.centre()));
    }

    /** Always into the earlier one, so that no ring can come of it; who may merge sees both. */
    private static void merge(ServiceRequest r, Command.Merge c, By by, Rulebook book) {
        var reason = Checks.text("reason", c.reason(), 0);
        var parent = book.peer(c.parent()).filter(p -> by.actor().is(Role.SUPERVISOR) || Objects.equals(p.centre(), r.centre))
                .orElseThrow(() -> Invalid.field("parent", "request.invalid.parent"));
        if (!isEarlier(parent, r)) {
            throw Invalid.field("parent", "request.invalid.parentIsLater");
        }
        if (!parent.status().isOpen()) {
            throw Invalid.field("parent", "request.invalid.parentEnded");
        }
        r.beside.mergedInto = parent.id();
        r.beside.told = false;
        r.beside.changed = true;
        r.step(c.verb(), Status.MERGED, EventType.MERGED, by, Note.said(reason).with("parent", parent.number()));
    }

    private static boolean isEarlier(Peer parent, ServiceRequest r) {
        var placed = parent.placedAt().compareTo(r.facts.placedAt());
        return placed < 0 || placed == 0 && parent.id().compareTo(r.facts.id()) < 0;
    }

    /** It was something else after all, or the earlier one was given up: nobody loses a request by that. */
    private static void separate(ServiceRequest r, Command.Separate c, By by, Rulebook book) {
        var reason = by.actor().is(Role.SYSTEM) ? Checks.text("reason", c.reason(), 0)
                : Checks.reason("reason", c.reason());
        r.beside.mergedInto = null;
        r.lead = null;
        r.beside.changed = true;
        r.clocks.startAccept(by.now(), book.limits(r).accept(), book);
        r.startResolve(by.now(), book.limits(r).resolve(), book);
        r.step(c.verb(), Status.SUBMITTED, EventType.SEPARATED, by, Note.said(reason));
    }

    private static void tell(ServiceRequest r, Command.Tell c, By by) {
        if (r.beside.told) {
            throw RequestRefusal.NOTHING_DUE.with();
        }
        r.beside.told = true;
        r.beside.changed = true;
        r.step(c.verb(), r.status, EventType.MERGE_TOLD, by,
                Note.of("parent", c.parent()).with("ended", c.ended().name()));
    }
}
