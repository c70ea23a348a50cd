package org.linli.request.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.Queue;
import org.linli.request.RequestLists;
import org.linli.shared.Actor;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** The piles of a desk and how many lie on each. */
@Component
class Piles {

    private static final int AT_ONCE = 50;

    private final RequestLists lists;
    private final Lookup lookup;

    Piles(RequestLists lists, Lookup lookup) {
        this.lists = lists;
        this.lookup = lookup;
    }

    /** @param current the request that lies open, empty: the first one; it is marked */
    PileView of(At at, Page page, Map<Queue, Integer> counts, String current) {
        var found = lists.queue(page.actor(), at.pile(), at.after().isEmpty() ? null : at.after(), AT_ONCE);
        var lines = found.lines();
        var open = current.isEmpty() && !lines.isEmpty() ? lines.getFirst().number() : current;
        return new PileView(title(at.pile(), page.t()), counts.getOrDefault(at.pile(), lines.size()),
                tabs(at, page, counts), open,
                lines.stream().map(line -> QueueLine.of(line, at.pile(), lookup, page, open)).toList(),
                found.next() == null ? null : at.older(found.next()));
    }

    private static List<PileView.Tab> tabs(At at, Page page, Map<Queue, Integer> counts) {
        var piles = at.bench().piles(page.actor());
        if (piles.size() < 2) {
            return List.of();
        }
        var tabs = new ArrayList<>(piles.stream().map(queue -> new PileView.Tab(title(queue, page.t()), at.bench().path()
                + (queue == piles.getFirst() ? "" : "?pile=" + Bench.nameOf(queue)),
                String.valueOf(counts.getOrDefault(queue, 0)), queue == at.pile(),
                queue == Queue.OVERDUE && counts.getOrDefault(queue, 0) > 0)).toList());
        if (at.bench() == Bench.INBOX) {
            tabs.add(new PileView.Tab(page.t().get("desk.pile.all"), Bench.REQUESTS.path(), "", false, false));
        }
        return tabs;
    }

    private static String title(Queue queue, Texts t) {
        return t.get("desk.pile." + Bench.nameOf(queue));
    }

    Map<Queue, Integer> counts(Actor actor) {
        return lists.counts(actor);
    }

    /** Numbers beside the entries of the top bar. */
    static Map<String, Integer> bar(Map<Queue, Integer> counts, Actor actor) {
        var bar = new LinkedHashMap<String, Integer>();
        put(bar, Bench.DESK, actor, counts.get(Queue.DESK));
        put(bar, Bench.INBOX, actor, counts.get(Queue.TO_SIGN));
        put(bar, Bench.FOLLOW_UP, actor, counts.get(Queue.FOLLOW_UP));
        return bar;
    }

    private static void put(Map<String, Integer> bar, Bench bench, Actor actor, @Nullable Integer count) {
        if (count != null && bench.isFor(actor)) {
            bar.put(bench.path(), count);
        }
    }
}
