package org.linli.request.desk.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.Caller;
import org.linli.request.Queue;
import org.linli.request.RequestContacts;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.desk.web.Actions.Form;
import org.linli.request.desk.web.BenchPage.Said;
import org.linli.request.desk.web.BenchPage.Sent;
import org.linli.request.supervision.Cards;
import org.linli.shared.NotFound;
import org.linli.web.Page;
import org.springframework.stereotype.Component;

/** Puts a desk's page together. */
@Component
class Benches {

    static final String SUPERVISION = "/work/supervision";

    private final Requests requests;
    private final Piles piles;
    private final Items items;
    private final Actions actions;
    private final Lookup lookup;
    private final Cards cards;

    Benches(Requests requests, Piles piles, Items items, Actions actions, Lookup lookup, Cards cards) {
        this.requests = requests;
        this.piles = piles;
        this.items = items;
        this.actions = actions;
        this.lookup = lookup;
        this.cards = cards;
    }

    /**
     * What is asked for.
     *
     * @param number the open request; empty: the first of the pile
     * @param sent   the request that was just moved; empty where none was
     */
    record Look(At at, String number, String sent, Form form, String refusal,
                RequestContacts.@Nullable Contact opened) {

        static Look at(At at, String number, String sent, @Nullable Verb asked) {
            return new Look(at, number, sent, Form.of(asked), "", null);
        }
    }

    At at(Bench bench, String pile, String after, Page page) {
        var queue = bench.pile(pile, page.actor());
        return new At(bench, queue, bench.piles(page.actor()).indexOf(queue) <= 0, after);
    }

    BenchPage of(Look look, Page page) {
        var counts = piles.counts(page.actor());
        var pile = look.at().bench() == Bench.REQUESTS ? null : piles.of(look.at(), page, counts, look.number());
        return page(pile == null ? look.number() : pile.open(), pile, look, page, counts);
    }

    /** The pile alone, whatever became of the request that is open beside it. */
    BenchPage pile(At at, String open, Page page) {
        var counts = piles.counts(page.actor());
        return new BenchPage(at, piles.of(at, page, counts, open), null, version(open, page), null, Said.NOTHING,
                bar(counts, page), lookup.now());
    }

    private int version(String number, Page page) {
        try {
            return requests.get(number, Caller.of(page.actor())).version();
        } catch (NotFound gone) {
            return 0;
        }
    }

    private BenchPage page(String number, @Nullable PileView pile, Look look, Page page, Map<Queue, Integer> counts) {
        var bar = bar(counts, page);
        var sent = sent(look, page);
        if (number.isEmpty()) {
            return new BenchPage(look.at(), pile, null, 0, null, new Said("", "", sent), bar, lookup.now());
        }
        var sheet = requests.get(number, Caller.of(page.actor()));
        var item = items.of(sheet, look.at().bench(), page, look.opened());
        var action = actions.of(item, look.at(), look.form(), page, pile == null ? "" : pile.following(number));
        return new BenchPage(look.at(), pile, item, sheet.version(), action,
                new Said(look.refusal(), look.refusal().isEmpty() ? "" : last(item, sheet, page), sent), bar, lookup.now());
    }

    private static String last(Item item, RequestSheet sheet, Page page) {
        var step = item.record().timeline().getLast();
        return page.t().get("desk.refused.last", step.at(), step.who(), step.text(), sheet.status());
    }

    private @Nullable Sent sent(Look look, Page page) {
        if (look.sent().isEmpty()) {
            return null;
        }
        try {
            var sheet = requests.get(look.sent(), Caller.of(page.actor()));
            var unit = lookup.unit(sheet.handling().lead(), page.t());
            var words = sheet.status() == Status.DISPATCHED
                    ? page.t().get("desk.sent.dispatched", unit, sheet.head().title())
                    : page.t().get("desk.sent", page.t().of(sheet.timeline().getLast().type()), sheet.head().title());
            var undo = sheet.status() == Status.DISPATCHED && sheet.verbs().contains(Verb.RECALL)
                    ? look.at().move(sheet.number(), Verb.RECALL) : "";
            return new Sent(sheet.number(), words, look.at().item(sheet.number()), undo, sheet.version());
        } catch (NotFound gone) {
            return null;
        }
    }

    Map<String, Integer> bar(Page page) {
        return bar(piles.counts(page.actor()), page);
    }

    /** With the cards that ask something of this person. */
    private Map<String, Integer> bar(Map<Queue, Integer> counts, Page page) {
        var bar = Piles.bar(counts, page.actor());
        int waiting = cards.waiting(page.actor());
        if (waiting > 0) {
            bar.put(SUPERVISION, waiting);
        }
        return bar;
    }
}
