package org.linli.request.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.Limit;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.Complexity;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.linli.request.Verb;
import org.linli.web.AccessRefused;

/**
 * An order of a resident. It decides every move itself: whether the table allows it, whether whoever asks may, and what
 * follows. Its verbs stand with the phase they belong to: {@link Intake}, {@link Dispatching}, {@link Handling},
 * {@link Closing}; what goes on beside the status with {@link Petitioning}, {@link Watching}, {@link Gathering}
 * and {@link Sharing}.
 */
final class ServiceRequest {

    final Facts facts;
    final Clocks clocks = new Clocks();
    final Verdict verdict = new Verdict();
    final Beside beside = new Beside();
    final List<Assignment> assignments = new ArrayList<>();
    final List<NewEvent> news = new ArrayList<>();
    Status status = Status.SUBMITTED;
    int version;
    Instant statusSince;
    @Nullable String centre;
    String category = "";
    Urgency urgency = Urgency.NORMAL;
    Complexity complexity = Complexity.ORDINARY;
    @Nullable UUID firstAsked;
    @Nullable String lead;
    @Nullable UUID handler;
    @Nullable UUID refusedBy;
    boolean appealed;
    int round = 1;
    int handBacks;
    @Nullable Instant contactedAt;
    @Nullable Instant answeredAt;
    @Nullable Instant closedAt;
    byte[] head = Chain.START;

    ServiceRequest(Facts facts) {
        this.facts = facts;
        this.statusSince = facts.placedAt();
    }

    /**
     * Makes a move, or refuses it: 409 with the present state where the table forbids it, 403 where the actor may not.
     */
    void apply(Command command, By by, Rulebook book) {
        if (!Transitions.isKnown(status, command.verb())) {
            throw RequestRefusal.NOT_IN_THIS_STATE.with(command.verb(), status);
        }
        if (!Permits.may(this, command.verb(), by)) {
            throw new AccessRefused();
        }
        var from = status;
        make(command, by, book);
        if (status != from) {
            leave(from, by, book);
        }
        light(book);
    }

    private void make(Command command, By by, Rulebook book) {
        switch (command) {
            case Command.Admit c -> Intake.admit(this, c, by, book);
            case Command.Refuse c -> Intake.refuse(this, c, by, book);
            case Command.AskMore c -> Intake.askMore(this, c, by, book);
            case Command.Supplement c -> Intake.supplement(this, c, by, book);
            case Command.Appeal c -> Intake.appeal(this, c, by, book);
            case Command.Withdraw c -> Intake.withdraw(this, c, by, book);
            case Command.Expire c -> Intake.expire(this, c, by);
            case Command.Dispatch c -> Dispatching.dispatch(this, c, by, book);
            case Command.Recall c -> Dispatching.recall(this, c, by);
            case Command.HandBack c -> Dispatching.handBack(this, c, by, book);
            case Command.Rule c -> Dispatching.rule(this, c, by, book);
            case Command.Sign c -> Handling.sign(this, c, by, book);
            case Command.Contact c -> Handling.contact(this, c, by);
            case Command.Submit c -> Handling.submit(this, c, by, book);
            case Command.Review c -> Handling.review(this, c, by, book);
            case Command.Answer c -> Handling.answer(this, c, by, book);
            case Command.FollowUp c -> Closing.followUp(this, c, by, book);
            case Command.Rate c -> Closing.rate(this, c, by, book);
            case Command.Reopen c -> Closing.reopen(this, c, by, book);
            case Command.Close c -> Closing.close(this, c, by);
            case Command.Beside c -> make(c, by, book);
        }
    }

    private void make(Command.Beside command, By by, Rulebook book) {
        switch (command) {
            case Command.Petitioning c -> Petitioning.make(this, c, by, book);
            case Command.Watching c -> Watching.make(this, c, by, book);
            case Command.Gathering c -> Gathering.make(this, c, by, book);
            case Command.Sharing c -> Sharing.make(this, c, by, book);
            case Command.Recount c -> Recounting.make(this, c, by, book);
        }
    }

    /** What was asked about the work lapses with it; what corrects statistics waits as long as the request counts. */
    private void leave(Status from, By by, Rulebook book) {
        if (from == Status.IN_PROGRESS && beside.isSuspended()) {
            resumeClocks(by.now(), book);
            beside.suspend(null, null);
        }
        for (var petition : beside.waiting()) {
            if (petition.asked.kind().isOfWork() || Transitions.from(status).stream()
                    .noneMatch(t -> t.event() == EventType.EXCLUDED)) {
                petition.lapse(by.now());
                beside.changed = true;
            }
        }
    }

    /** Total time runs from receipt. */
    void startClocks(int policy, Rulebook book) {
        clocks.start(facts.placedAt(), policy, book.limits(this), book);
        remindFrom(facts.placedAt(), book.limits(this).resolve(), book);
    }

    /** A new time to finish, with the house's reminders in it. */
    void startResolve(Instant from, Limit limit, Rulebook book) {
        clocks.startResolve(from, limit, book);
        remindFrom(from, limit, book);
    }

    /** Another kind of matter has another limit, from receipt on; pauses that were granted stay granted. */
    void relimit(Limit before, Rulebook book) {
        var limit = book.limits(this).resolve();
        if (limit.equals(before)) {
            return;
        }
        var unpaused = book.time().deadline(facts.placedAt(), before);
        var paused = clocks.resolveDue;
        startResolve(facts.placedAt(), limit, book);
        if (paused.isBefore(unpaused)) {
            clocks.bound(facts.placedAt(), paused, book);
            return;
        }
        clocks.resolveYellow = book.time().extendedBy(clocks.resolveYellow, unpaused, paused, limit.unit());
        clocks.resolveDue = book.time().extendedBy(clocks.resolveDue, unpaused, paused, limit.unit());
    }

    private void remindFrom(Instant from, Limit limit, Rulebook book) {
        beside.remindAt(book.time().yellowAt(from, limit, book.watch(from).reminderPercent() / 100.0));
    }

    /** Every running moment moves by the pause. */
    void resumeClocks(Instant now, Rulebook book) {
        var pausedAt = clocks.pausedAt;
        var limits = book.limits(this);
        clocks.resume(now, limits, book);
        if (pausedAt != null && beside.nudgeAt != null) {
            beside.nudgeAt = book.time().extendedBy(beside.nudgeAt, pausedAt, now, limits.resolve().unit());
            beside.changed = true;
        }
    }

    /** One step along the table, with the event that records it. */
    void step(Verb verb, Status to, EventType event, By by, Note note) {
        if (!Transitions.isLegal(status, verb, to, event)) {
            throw RequestRefusal.NOT_IN_THIS_STATE.with(verb, status);
        }
        record(event, status, to, by, note);
        if (to != status) {
            status = to;
            statusSince = by.now();
        }
        closedAt = to.isOpen() ? null : closedAt == null ? by.now() : closedAt;
        if (!to.isOpen()) {
            assignments.stream().filter(a -> a.status.isOpen()).forEach(a -> a.end(AssignmentStatus.RECALLED, by.now()));
        }
    }

    void record(EventType type, @Nullable Status from, Status to, By by, Note note) {
        version++;
        var salt = Chain.salt();
        var unhashed = new NewEvent(facts.id(), version, type, from, to, by.actor().id(), by.roleName(), by.unit(),
                by.now(), note.detail(), note.statement(), salt, Chain.contentHash(salt, note.statement()), head);
        head = Chain.hash(head, unhashed);
        news.add(new NewEvent(facts.id(), version, type, from, to, unhashed.actor(), unhashed.role(), unhashed.unit(),
                unhashed.at(), unhashed.detail(), unhashed.statement(), salt, unhashed.contentHash(), head));
    }

    /** The clock that counts in this status lights the request. */
    void light(Rulebook book) {
        switch (status) {
            case SUBMITTED, ADMITTED -> clocks.light(clocks.acceptYellow, clocks.acceptDue);
            case DISPATCHED -> openLead().ifPresent(a -> clocks.light(a.signYellow, a.signDue));
            case HANDED_BACK, IN_PROGRESS, UNDER_REVIEW -> {
                if (clocks.pausedAt == null) {
                    clocks.light(clocks.resolveYellow, clocks.resolveDue);
                } else {
                    clocks.light(null, null);
                }
            }
            case ANSWERED -> lightFollowUp(book);
            case AWAITING_SUPPLEMENT, CLOSED, REFUSED, WITHDRAWN, EXPIRED, MERGED, ARCHIVED -> clocks.light(null, null);
        }
    }

    private void lightFollowUp(Rulebook book) {
        var from = answeredAt == null ? statusSince : answeredAt;
        var limit = book.rules(from).followUp();
        clocks.light(book.time().yellowAt(from, limit, book.yellowShare(from)), book.time().deadline(from, limit));
    }

    /** The lead's part that is at work now. */
    Optional<Assignment> openLead() {
        return assignments.stream().filter(a -> a.lead && a.status.isOpen()).findFirst();
    }

    /** The part of that unit which is at work now. */
    Optional<Assignment> openOf(String department) {
        return assignments.stream().filter(a -> a.department.equals(department) && a.status.isOpen()).findFirst();
    }

    boolean wasHandedBackBy(String department) {
        return assignments.stream()
                .anyMatch(a -> a.department.equals(department) && a.status == AssignmentStatus.HANDED_BACK);
    }

    /** What goes with an event: codes into the log, words into a row of their own. */
    record Note(SortedMap<String, String> detail, String statement) {

        static final Note NONE = new Note(new TreeMap<>(), "");

        static Note said(String statement) {
            return new Note(new TreeMap<>(), statement.strip());
        }

        static Note of(String key, String value) {
            return NONE.with(key, value);
        }

        Note with(String key, String value) {
            var more = new TreeMap<>(detail);
            more.put(key, value);
            return new Note(more, statement);
        }
    }
}
