package org.linli.affair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.affair.Affair.Extension;
import org.linli.affair.Affair.Marks;
import org.linli.affair.Affair.Pickup;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;

/** From acceptance to the result in hand, and what is looked into afterwards. */
final class Deciding {

    private static final int LONGEST_WHERE = 60;

    private Deciding() {
    }

    static Moved decide(Steps steps, Move.Decide move) {
        var event = move.granted() ? EventType.GRANTED : EventType.DENIED;
        var to = steps.to(Verb.DECIDE, event);
        Receiving.requireWords(move.text(), "text");
        var now = steps.by().now();
        var after = steps.affair().to(to, times -> move.granted() ? times.decided(now) : times.decided(now).ended(now));
        return Moved.with(after, event, move.text().strip(), move.granted() ? Paper.Kind.DECISION : Paper.Kind.DENIAL,
                Paper.Facts.of(move.text().strip()));
    }

    /** The result lies at a window or in a locker; said again where the place changes. */
    static Moved makeReady(Steps steps, Move.MakeReady move) {
        var to = steps.to(Verb.MAKE_READY, EventType.READY);
        requireNothingOwed(steps);
        var until = pickup(steps, move);
        var where = move.where().strip();
        var after = steps.affair().with(new Pickup(move.place(), where, until, false))
                .to(to, times -> times.waiting(steps.clocks().collect(until, steps.by().now())));
        return Moved.silently(after, EventType.READY, where + " · " + until);
    }

    private static LocalDate pickup(Steps steps, Move.MakeReady move) {
        var errors = new ArrayList<FieldError>();
        var until = move.until();
        var last = steps.by().today().plusDays(AffairRules.LONGEST_KEPT);
        if (move.where().isBlank()) {
            errors.add(FieldError.of("where", "web.missing"));
        } else if (move.where().strip().length() > LONGEST_WHERE) {
            errors.add(FieldError.of("where", "affair.long", LONGEST_WHERE));
        }
        if (move.place() == Pickup.Place.LOCKER && !move.code().strip().matches("[A-Za-z0-9]{3,12}")) {
            errors.add(FieldError.of("code", "affair.ready.code.wrong"));
        }
        if (until == null || until.isBefore(steps.by().today()) || until.isAfter(last)) {
            errors.add(FieldError.of("until", "affair.promisedFor.wrong", last));
        }
        if (until == null || !errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return until;
    }

    /** Sent, or handed over where it waited: then by whom it was collected is written down. */
    static Moved issue(Steps steps, Move.Issue move) {
        var event = steps.affair().status() == Status.READY ? EventType.COLLECTED : EventType.ISSUED;
        var to = steps.to(Verb.ISSUE, event);
        requireNothingOwed(steps);
        if (event == EventType.COLLECTED) {
            Receiving.requireWords(move.how(), "how");
        }
        var after = checkLater(steps.affair().to(to, times -> times.ended(steps.by().now())), steps);
        return Moved.silently(after, event, move.how().strip());
    }

    /** What was promised and is overdue stops it; what is not yet due stops it where the city says so. */
    private static void requireNothingOwed(Steps steps) {
        var overdue = names(steps.affair().promised().stream().filter(paper -> paper.isOverdue(steps.by().today())).toList());
        if (!overdue.isEmpty()) {
            throw AffairReason.PROMISE_OVERDUE.refusal(overdue);
        }
        if (!steps.affair().promised().isEmpty() && !steps.clocks().rules(steps.by().now()).issueBeforePapers()) {
            throw AffairReason.PROMISE_OPEN.refusal(names(steps.affair().promised()));
        }
    }

    private static String names(List<HandedIn> papers) {
        return papers.stream().map(HandedIn::name).collect(Collectors.joining("; "));
    }

    /** A promise that took the place of papers is looked into after the result was handed out. */
    static Affair checkLater(Affair affair, Steps steps) {
        var marks = affair.marks();
        return marks.committed() ? affair.with(new Marks(marks.toldOnce(), marks.deemed(), true,
                steps.clocks().checkDue(steps.by().now()), false)) : affair;
    }

    static Moved askExtension(Steps steps, Move.AskExtension move) {
        var to = steps.to(Verb.ASK_EXTENSION, EventType.EXTENSION_ASKED);
        if (steps.affair().extension() != null) {
            throw AffairReason.EXTENDED_ALREADY.refusal();
        }
        Receiving.requireWords(move.reason(), "reason");
        var asked = new Extension(steps.by().actor().id(), move.reason().strip(), null);
        return Moved.silently(steps.affair().with(asked).to(to, times -> times), EventType.EXTENSION_ASKED, move.reason().strip());
    }

    /** The leader approves, and is somebody else than whoever asked. */
    static Moved ruleExtension(Steps steps, Move.RuleExtension move) {
        var event = move.granted() ? EventType.EXTENDED : EventType.EXTENSION_DENIED;
        var to = steps.to(Verb.RULE_EXTENSION, event);
        var asked = steps.affair().extension();
        var due = steps.affair().times().dueAt();
        if (asked == null || !asked.isOpen() || due == null) {
            throw AffairReason.NO_EXTENSION.refusal();
        }
        if (asked.by().equals(steps.by().actor().id())) {
            throw AffairReason.OWN_EXTENSION.refusal();
        }
        var decided = steps.affair().with(new Extension(asked.by(), asked.reason(), move.granted()));
        if (!move.granted()) {
            return Moved.silently(decided.to(to, times -> times), event, move.note().strip());
        }
        var later = steps.clocks().extended(due, steps.by().now());
        return Moved.with(decided.to(to, times -> times.waiting(later)), event, move.note().strip(), Paper.Kind.EXTENSION,
                Paper.Facts.until(asked.reason(), BusinessTime.dateOf(later.at())));
    }

    static Moved provide(Steps steps, Move.Provide move) {
        var to = steps.to(Verb.PROVIDE, EventType.PAPER_PROVIDED);
        var paper = steps.affair().promised().stream().filter(one -> one.position() == move.paper()).findFirst()
                .orElseThrow(() -> new NotFound("promised paper", move.paper()));
        if (move.files().isEmpty() && !steps.by().actor().isStaff()) {
            throw Invalid.field("files", "affair.supplement.empty");
        }
        var now = steps.by().now();
        var handed = steps.affair().handed().stream().map(one -> one.position() != move.paper() ? one
                : move.files().isEmpty() ? one.seen(now) : one.attached(move.files(), now)).toList();
        return Moved.silently(steps.affair().with(handed).to(to, times -> times), EventType.PAPER_PROVIDED, paper.name());
    }

    static Moved check(Steps steps, Move.Check move) {
        var event = move.kept() ? EventType.PROMISE_KEPT : EventType.PROMISE_BROKEN;
        var to = steps.to(Verb.CHECK, event);
        var marks = steps.affair().marks();
        if (!marks.committed() || marks.checked()) {
            throw AffairReason.NO_COMMITMENT.refusal();
        }
        Receiving.requireWords(move.note(), "note");
        var after = steps.affair().with(new Marks(marks.toldOnce(), marks.deemed(), true, marks.checkDue(), true))
                .to(to, times -> times);
        return move.kept() ? Moved.silently(after, event, move.note().strip())
                : Moved.with(after, event, move.note().strip(), Paper.Kind.REVOCATION, Paper.Facts.of(move.note().strip()));
    }

    static Moved withdraw(Steps steps) {
        var to = steps.to(Verb.WITHDRAW, EventType.WITHDRAWN);
        return Moved.silently(steps.affair().to(to, times -> times.ended(steps.by().now())), EventType.WITHDRAWN, "");
    }

    /** Only whoever the case belongs to: no device of the staff can do it. */
    static Moved rate(Steps steps, Move.Rate move) {
        var to = steps.to(Verb.RATE, EventType.RATED);
        if (steps.affair().rating() != null) {
            throw AffairReason.RATED_ALREADY.refusal();
        }
        if (move.stars() < 1 || move.stars() > 5) {
            throw Invalid.field("stars", "web.missing");
        }
        var rating = new Affair.Rating(move.stars(), move.comment().strip(), steps.by().now());
        return Moved.silently(steps.affair().with(rating).to(to, times -> times), EventType.RATED, "");
    }
}
