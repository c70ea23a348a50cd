package org.linli.affair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;

/** From handing in to acceptance: accept, tell once, refuse, or do it on the spot. */
final class Receiving {

    private Receiving() {
    }

    static Moved submit(Steps steps) {
        var to = steps.to(Verb.SUBMIT, EventType.SUBMITTED);
        var now = steps.by().now();
        return Moved.silently(steps.affair().to(to, times -> times.received(now, steps.clocks().tell(now))),
                EventType.SUBMITTED, "");
    }

    static Moved accept(Steps steps, Move.Accept move) {
        var to = steps.to(Verb.ACCEPT, EventType.ACCEPTED);
        var now = steps.by().now();
        var handed = accepted(steps, move);
        requireThere(handed);
        var due = steps.clocks().decision(now, steps.item().terms().limits());
        var after = steps.affair().with(handed).to(to, times -> times.accepted(now, due));
        var later = after.promised().stream().map(HandedIn::name).toList();
        return Moved.with(after, EventType.ACCEPTED, "", Paper.Kind.ACCEPTANCE,
                new Paper.Facts(move.promisedFor() == null || later.isEmpty() ? "" : move.promisedFor().toString(), later,
                        BusinessTime.dateOf(due.at()), false));
    }

    private static List<HandedIn> accepted(Steps steps, Move.Accept move) {
        var until = move.promisedFor();
        var promised = new ArrayList<HandedIn>();
        for (var paper : steps.affair().handed()) {
            if (move.seen().contains(paper.position())) {
                promised.add(paper.seen(steps.by().now()));
            } else if (move.promised().contains(paper.position()) && paper.mayFollow()) {
                promised.add(paper.promised(requirePromise(steps, until)));
            } else {
                promised.add(paper);
            }
        }
        return promised;
    }

    private static LocalDate requirePromise(Steps steps, @Nullable LocalDate until) {
        var last = steps.clocks().lastPromise(steps.by().now());
        if (until == null || until.isBefore(steps.by().today()) || until.isAfter(last)) {
            throw Invalid.field("promisedFor", "affair.promisedFor.wrong", last);
        }
        return until;
    }

    static void requireThere(List<HandedIn> handed) {
        var missing = handed.stream().filter(HandedIn::isLacking).map(HandedIn::name).toList();
        if (!missing.isEmpty()) {
            throw AffairReason.PAPERS_MISSING.refusal(String.join("; ", missing));
        }
    }

    /** Everything at once, and only once. */
    static Moved askSupplement(Steps steps, Move.AskSupplement move) {
        var to = steps.to(Verb.ASK_SUPPLEMENT, EventType.SUPPLEMENT_ASKED);
        if (steps.affair().marks().toldOnce()) {
            throw AffairReason.TOLD_ALREADY.refusal();
        }
        var names = steps.affair().handed().stream().filter(paper -> move.papers().contains(paper.position()))
                .map(HandedIn::name).toList();
        if (names.isEmpty() && move.text().isBlank()) {
            throw Invalid.field("text", "affair.supplement.nothing");
        }
        var due = steps.clocks().supplement(steps.by().now());
        var marks = steps.affair().marks();
        var after = steps.affair().with(new Affair.Marks(true, marks.deemed(), marks.committed(), marks.checkDue(), marks.checked()))
                .to(to, times -> times.waiting(due));
        return Moved.with(after, EventType.SUPPLEMENT_ASKED, said(names, move.text()), Paper.Kind.SUPPLEMENT,
                new Paper.Facts(move.text().strip(), names, BusinessTime.dateOf(due.at()), false));
    }

    private static String said(List<String> names, String text) {
        return String.join("\n", Stream.concat(names.stream(), Stream.of(text.strip())).filter(line -> !line.isEmpty()).toList());
    }

    /** The time to tell begins anew. */
    static Moved supplement(Steps steps, Move.Supplement move) {
        var to = steps.to(Verb.SUPPLEMENT, EventType.SUPPLEMENTED);
        if (move.files().isEmpty() && move.seen().isEmpty() && move.text().isBlank()) {
            throw Invalid.field("text", "affair.supplement.empty");
        }
        var now = steps.by().now();
        var handed = steps.affair().handed().stream()
                .map(paper -> paper.attached(move.files().getOrDefault(paper.position(), List.of()), now))
                .map(paper -> move.seen().contains(paper.position()) ? paper.seen(now) : paper).toList();
        return Moved.silently(steps.affair().with(handed).to(to, times -> times.received(now, steps.clocks().tell(now))),
                EventType.SUPPLEMENTED, move.text().strip());
    }

    static Moved refuse(Steps steps, Move.Refuse move) {
        var to = steps.to(Verb.REFUSE, EventType.REFUSED);
        requireWords(move.reason(), "reason");
        return Moved.with(steps.affair().to(to, times -> times.ended(steps.by().now())), EventType.REFUSED,
                move.reason().strip(), Paper.Kind.REFUSAL, Paper.Facts.of(move.reason().strip()));
    }

    /** 马上办: complete and lawful, done in one move; nobody waits in between. */
    static Moved complete(Steps steps, Move.Complete move) {
        var to = steps.to(Verb.COMPLETE, EventType.DONE_ON_SPOT);
        if (!AffairItems.isInstant(steps.item())) {
            throw AffairReason.NOT_INSTANT.refusal();
        }
        requireWords(move.result(), "result");
        var now = steps.by().now();
        var handed = steps.affair().handed().stream()
                .map(paper -> move.seen().contains(paper.position()) ? paper.seen(now) : paper).toList();
        requireThere(handed);
        var due = new Affair.Due(now, now);
        var after = steps.affair().with(handed).to(to, times -> (times.submittedAt() == null ? times.received(now, due) : times)
                .accepted(now, due).decided(now).ended(now));
        return Moved.with(Deciding.checkLater(after, steps), EventType.DONE_ON_SPOT, move.result().strip(),
                Paper.Kind.DECISION, Paper.Facts.of(move.result().strip()));
    }


    /** Article 32: whoever tells nothing in time has accepted on the day of receipt. */
    static Moved deem(Steps steps) {
        var to = steps.to(Verb.DEEM, EventType.DEEMED_ACCEPTED);
        var received = steps.affair().times().receivedAt();
        var since = received == null ? steps.by().now() : received;
        var due = steps.clocks().decision(since, steps.item().terms().limits());
        var marks = steps.affair().marks();
        var after = steps.affair().with(new Affair.Marks(marks.toldOnce(), true, marks.committed(), marks.checkDue(), marks.checked()))
                .to(to, times -> times.accepted(since, due));
        return Moved.with(after, EventType.DEEMED_ACCEPTED, "", Paper.Kind.ACCEPTANCE,
                new Paper.Facts("", List.of(), BusinessTime.dateOf(due.at()), true));
    }

    static Moved lapse(Steps steps) {
        var to = steps.to(Verb.LAPSE, EventType.LAPSED);
        return Moved.silently(steps.affair().to(to, times -> times.ended(steps.by().now())), EventType.LAPSED, "");
    }

    static void requireWords(String text, String field) {
        if (text.isBlank()) {
            throw new Invalid(List.of(FieldError.of(field, "web.missing")));
        }
    }
}
