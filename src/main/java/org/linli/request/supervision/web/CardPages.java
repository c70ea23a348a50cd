package org.linli.request.supervision.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.request.supervision.Card;
import org.linli.request.supervision.CardStatus;
import org.linli.request.supervision.Cards;
import org.linli.request.supervision.Ground;
import org.linli.request.supervision.UnitSummary;
import org.linli.request.supervision.web.CardPage.Evidence;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the pages of months and cards together. */
@Component
class CardPages {

    static final String PATH = "/work/supervision/cards";

    private final Cards cards;
    private final Names names;
    private final Clock clock;

    CardPages(Cards cards, Names names, Clock clock) {
        this.cards = cards;
        this.names = names;
        this.clock = clock;
    }

    MonthForm month(String asked) {
        return MonthForm.of(asked, MonthForm.present(clock).minusMonths(1));
    }

    /** @param typed what somebody wanted to sum up in vain */
    CardsPage list(String asked, String typed, FormErrors errors, Page page) {
        var t = page.t();
        var month = month(asked);
        var all = cards.list(null, page.actor());
        var waiting = all.stream().filter(card -> page.actor().is(Role.LEAD) ? card.status().holds() : card.status().waits())
                .map(card -> new CardsPage.Line(card, names.shortUnit(card.unit(), t), grounds(card, t),
                        cards.asks(card, page.actor()))).toList();
        var making = page.actor().is(Role.SUPERVISOR) ? new CardsPage.Making(typed.isEmpty() ? month.shown().toString() : typed,
                MonthForm.present(clock).minusMonths(1).toString(), errors) : null;
        return new CardsPage(month, cards.isReviewed(month.shown()), making,
                 rows(month.shown(), page.actor(), t), waiting, PATH + ".csv?month=" + month.shown());
    }

    List<CardsPage.Row> rows(YearMonth month, Actor actor, Texts t) {
        Map<String, Card> byUnit = cards.list(month, actor).stream()
                .collect(Collectors.toMap(Card::unit, Function.identity()));
        return cards.summaries(month, actor).stream()
                .map(summary -> new CardsPage.Row(summary, names.unit(summary.unit(), t), byUnit.get(summary.unit()))).toList();
    }

    static String grounds(Card card, Texts t) {
        return card.grounds().stream().map(t::of).collect(Collectors.joining(t.get("supervision.and")));
    }

    CardPage one(UUID id, String typed, FormErrors errors, Page page) {
        var t = page.t();
        var actor = page.actor();
        var card = cards.get(id, actor);
        var summary = cards.summaries(card.month(), actor).stream().filter(it -> it.unit().equals(card.unit())).findFirst()
                .orElseThrow();
        var appeal = actor.is(Role.LEAD) && card.mayBeAppealed(clock.instant());
        var ways = new CardPage.Ways(actor.is(Role.SUPERVISOR) && card.status() == CardStatus.PROPOSED, appeal,
                actor.isAny(Role.SUPERVISOR, Role.COMMANDER) && card.status() == CardStatus.APPEALED
                        && !actor.id().equals(card.decidedBy()), page.leadsTo(LadderPages.REQUESTS),
                card.mayBeAppealed(clock.instant()) ? card.appealUntil() : null);
        return new CardPage(card, summary, names.unit(card.unit(), t),
                card.grounds().stream().map(ground -> evidence(ground, summary, t)).toList(), cards.steps(card), ways, typed, errors);
    }

    private static Evidence evidence(Ground ground, UnitSummary summary, Texts t) {
        var numbers = switch (ground) {
            case LATE -> summary.late();
            case CRITICAL -> summary.critical();
            case UNSOLVED -> summary.unsolved();
            case COMPOSITE, YELLOWS -> List.<String>of();
        };
        var composite = summary.composite();
        return new Evidence(switch (ground) {
            case LATE, CRITICAL, UNSOLVED -> t.get("supervision.ground." + ground.name(), numbers.size());
            case COMPOSITE -> t.get("supervision.ground.COMPOSITE", composite == null ? "" : composite.toPlainString());
            case YELLOWS -> t.get("supervision.ground.YELLOWS");
        }, numbers);
    }
}
