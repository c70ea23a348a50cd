package org.linli.request.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.WorkingTime;
import org.linli.identity.AuditTrail;
import org.linli.request.RequestRefusal;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Yellow and red cards as people decide on them. A unit sees its own from the moment they hold. */
@Component
public class Cards {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 500;

    private final CardRows rows;
    private final Settings settings;
    private final WorkingTime time;
    private final AuditTrail audit;
    private final Clock clock;

    Cards(CardRows rows, Settings settings, WorkingTime time, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.time = time;
        this.audit = audit;
        this.clock = clock;
    }

    /** Confirms or drops what the month proposed. */
    @Transactional
    public void decide(UUID id, boolean confirm, String reason, Actor by) {
        if (!by.is(Role.SUPERVISOR)) {
            throw new AccessRefused();
        }
        var card = in(id, CardStatus.PROPOSED);
        var now = clock.instant();
        var until = time.deadline(now, settings.at(CardRules.KEY, BusinessTime.dateOf(now)).value().appeal());
        move(card, confirm ? CardStatus.CONFIRMED : CardStatus.DROPPED, reason(reason), by, confirm ? until : null);
    }

    /** By the head of the unit, within its time. */
    @Transactional
    public void appeal(UUID id, String reason, Actor by) {
        var found = rows.get(id);
        if (!by.is(Role.LEAD) || !by.scope().isDepartment(found.unit())) {
            throw new AccessRefused();
        }
        var card = in(id, CardStatus.CONFIRMED);
        if (!card.mayBeAppealed(clock.instant())) {
            throw RequestRefusal.CARD_APPEAL_TOO_LATE.with();
        }
        move(card, CardStatus.APPEALED, reason(reason), by, card.appealUntil());
    }

    /** By somebody else than who confirmed it. */
    @Transactional
    public void rule(UUID id, boolean uphold, String reason, Actor by) {
        if (!by.isAny(Role.SUPERVISOR, Role.COMMANDER)) {
            throw new AccessRefused();
        }
        var card = in(id, CardStatus.APPEALED);
        if (by.id().equals(card.decidedBy())) {
            throw RequestRefusal.CARD_SAME_PERSON.with();
        }
        move(card, uphold ? CardStatus.UPHELD : CardStatus.REVOKED, reason(reason), by, card.appealUntil());
    }

    public Card get(UUID id, Actor by) {
        var card = rows.get(id);
        if (!sees(card, by)) {
            throw new NotFound("card", id);
        }
        return card;
    }

    public List<Card.Step> steps(Card card) {
        return rows.steps(card.id());
    }

    /** Of one month, or of all for null. */
    public List<Card> list(@Nullable YearMonth month, Actor by) {
        return rows.list(month, unit(by)).stream().filter(card -> sees(card, by)).toList();
    }

    /** What was summed up, a unit's own line for a unit. */
    public List<UnitSummary> summaries(YearMonth month, Actor by) {
        return rows.summaries(month, unit(by));
    }

    public boolean isReviewed(YearMonth month) {
        return rows.isReviewed(month);
    }

    /** How many ask something of this person now. */
    public int waiting(Actor by) {
        return (int) list(null, by).stream().filter(card -> asks(card, by)).count();
    }

    /** To be decided, to be appealed, or the appeal to be ruled on by somebody else. */
    public boolean asks(Card card, Actor by) {
        return by.is(Role.LEAD) ? card.mayBeAppealed(clock.instant())
                : by.is(Role.SUPERVISOR) && card.status().waits() && (card.status() == CardStatus.PROPOSED
                || !by.id().equals(card.decidedBy())) || by.is(Role.COMMANDER) && card.status() == CardStatus.APPEALED;
    }

    private static String unit(Actor by) {
        return by.scope().kind() == Scope.Kind.DISTRICT ? "" : by.scope().code();
    }

    /** A proposal is nothing that a unit has to know, and neither is one that was dropped. */
    private static boolean sees(Card card, Actor by) {
        return by.scope().isDistrict() || by.scope().isDepartment(card.unit()) && card.status() != CardStatus.PROPOSED
                && card.status() != CardStatus.DROPPED;
    }

    private Card in(UUID id, CardStatus status) {
        var card = rows.get(id);
        if (card.status() != status) {
            throw RequestRefusal.CARD_MOVED.with(card.status());
        }
        return card;
    }

    /** Whoever decided first stays the one who may not rule. */
    private void move(Card card, CardStatus to, String reason, Actor by, @Nullable Instant appealUntil) {
        var decidedBy = card.decidedBy() == null ? by.id() : card.decidedBy();
        if (!rows.move(card, to, decidedBy, appealUntil)) {
            throw RequestRefusal.CARD_MOVED.with(rows.get(card.id()).status());
        }
        rows.step(card.id(), to, by, reason, clock.instant());
        audit.did(by, "card." + to.name().toLowerCase(java.util.Locale.ROOT), "card:" + card.unit() + ":" + card.month(), reason);
    }

    private static String reason(String typed) {
        var reason = typed.strip();
        if (reason.isEmpty()) {
            throw Invalid.field("reason", "web.missing");
        }
        if (reason.length() < SHORTEST) {
            throw Invalid.field("reason", "request.invalid.short", SHORTEST);
        }
        if (reason.length() > LONGEST) {
            throw Invalid.field("reason", "request.invalid.long", LONGEST, reason.length());
        }
        return reason;
    }
}
