package org.linli.affair;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.affair.Affair.Pickup;
import org.linli.identity.Accounts;
import org.linli.identity.AuditTrail;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to cases: look at one, move it. */
@Component
public class Affairs {

    private final AffairRows rows;
    private final Records records;
    private final AffairItems items;
    private final Clocks clocks;
    private final Clock clock;

    Affairs(AffairRows rows, Records records, AffairItems items, Clocks clocks, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.items = items;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What is written beside a case. */
    @Component
    record Records(History history, Contents contents, Telling telling, Accounts accounts, AuditTrail audit) {
    }

    /** @throws NotFound where there is none, or not for this person */
    public AffairSheet get(String number, Actor actor) {
        var affair = seen(number, actor);
        var roles = new By(actor, clock.instant()).rolesAt(affair);
        var moves = Arrays.stream(Verb.values()).filter(verb -> Transitions.isOpen(affair.status(), verb, roles))
                .collect(Collectors.toSet());
        var history = records.history.of(affair.head().id()).stream().map(entry -> new AffairSheet.Entry(entry.type(),
                entry.to(), entry.role(), records.accounts.nameOf(entry.actor()), entry.at(), entry.said())).toList();
        var personal = Sight.isPersonal(affair, actor);
        return new AffairSheet(affair, items.get(affair.head().itemCode(), affair.head().itemVersion()),
                personal ? records.contents.get(affair.head().id()) : Applicant.NOBODY, history,
                records.history.papers(affair.head().id()), moves, affair.isOwnedBy(actor.id()), personal);
    }

    /** A written notice with its addressee; that somebody else's was opened is kept in the audit trail. */
    public Paper paper(String number, UUID id, Actor actor) {
        var affair = seen(number, actor);
        if (!Sight.isPersonal(affair, actor)) {
            throw new NotFound("paper", id);
        }
        if (!affair.isOwnedBy(actor.id())) {
            records.audit.viewed(actor, "case:" + number, "paper");
        }
        return records.history.paper(affair.head().id(), id).orElseThrow(() -> new NotFound("paper", id));
    }

    /** What opens the locker with the result, for whoever applied and nobody else; empty where there is none. */
    public String pickupCode(AffairSheet sheet) {
        return sheet.mine() && sheet.affair().status() == Status.READY ? records.contents.code(sheet.affair().head().id()) : "";
    }

    /** A paper that the applicant handed in was opened: kept in the audit trail where it was somebody else. */
    public void seenFile(AffairSheet sheet, Actor actor) {
        if (!sheet.mine()) {
            records.audit.viewed(actor, "case:" + sheet.number(), "file");
        }
    }

    /** The applicant's data whole, for whoever works on the case: audited. */
    public void reveal(String number, Actor actor) {
        if (!Sight.isPersonal(seen(number, actor), actor)) {
            throw new NotFound("case", number);
        }
        records.audit.viewed(actor, "case:" + number, "applicant");
    }

    /**
     * @param version that the mover saw
     * @throws org.linli.shared.Refusal where the table or a rule says no
     */
    @Transactional
    public Affair move(String number, Move move, Actor actor, int version) {
        var affair = seen(number, actor);
        if (affair.version() != version) {
            throw AffairReason.CHANGED_MEANWHILE.refusal();
        }
        return make(affair, move, new By(actor, clock.instant()));
    }

    Affair make(Affair affair, Move move, By by) {
        var steps = new Steps(affair, by, items.get(affair.head().itemCode(), affair.head().itemVersion()), clocks);
        var moved = moved(steps, move);
        if (move instanceof Move.MakeReady ready) {
            records.contents.keepCode(affair.head().id(), ready.place() == Pickup.Place.LOCKER ? ready.code().strip() : "");
        }
        return keep(affair, moved, by);
    }

    Affair submit(Affair draft, By by) {
        var item = items.find(draft.head().itemCode()).orElseThrow(AffairReason.ITEM_CLOSED::refusal);
        var steps = new Steps(draft, by, items.get(item.code(), draft.head().itemVersion()), clocks);
        return keep(draft, Receiving.submit(steps), by);
    }

    /** Of a result that waits to be collected, once. */
    @Transactional
    public void remind(String number) {
        var affair = rows.find(number).orElseThrow();
        var pickup = affair.pickup();
        if (pickup != null && rows.reminded(affair)) {
            var id = affair.head().id();
            records.telling.remind(affair, pickup, records.contents.get(id).phone(), records.contents.code(id));
        }
    }

    private Affair keep(Affair before, Moved moved, By by) {
        rows.update(moved.affair(), by.now());
        records.history.add(before, moved, by);
        records.telling.tell(moved, records.contents.get(before.head().id()).phone(), records.contents.code(before.head().id()));
        return moved.affair();
    }

    private static Moved moved(Steps steps, Move move) {
        return switch (move) {
            case Move.Accept accept -> Receiving.accept(steps, accept);
            case Move.AskSupplement ask -> Receiving.askSupplement(steps, ask);
            case Move.Supplement more -> Receiving.supplement(steps, more);
            case Move.Refuse refuse -> Receiving.refuse(steps, refuse);
            case Move.Complete complete -> Receiving.complete(steps, complete);
            case Move.Deem deem -> Receiving.deem(steps);
            case Move.Lapse lapse -> Receiving.lapse(steps);
            case Move.Decide decide -> Deciding.decide(steps, decide);
            case Move.MakeReady ready -> Deciding.makeReady(steps, ready);
            case Move.Issue issue -> Deciding.issue(steps, issue);
            case Move.AskExtension ask -> Deciding.askExtension(steps, ask);
            case Move.RuleExtension rule -> Deciding.ruleExtension(steps, rule);
            case Move.Provide provide -> Deciding.provide(steps, provide);
            case Move.Check check -> Deciding.check(steps, check);
            case Move.Withdraw withdraw -> Deciding.withdraw(steps);
            case Move.Rate rate -> Deciding.rate(steps, rate);
        };
    }

    private Affair seen(String number, Actor actor) {
        return rows.find(number).filter(affair -> Sight.sees(affair, actor))
                .orElseThrow(() -> new NotFound("case", number));
    }
}
