package org.linli.request.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.linli.request.Queue;
import org.linli.request.RequestLists;
import org.linli.request.supervision.Cards;
import org.linli.shared.Actor;
import org.linli.web.WorkCount;
import org.springframework.stereotype.Component;

/** What lies on the desks, for pages that show no pile. */
@Component
class DeskCount implements WorkCount {

    private static final Map<Bench, Queue> FIRST = Map.of(Bench.DESK, Queue.DESK, Bench.INBOX, Queue.TO_SIGN,
            Bench.FOLLOW_UP, Queue.FOLLOW_UP);

    private final RequestLists lists;
    private final Cards cards;

    DeskCount(RequestLists lists, Cards cards) {
        this.lists = lists;
        this.cards = cards;
    }

    @Override
    public Set<String> paths() {
        return Set.of(Bench.DESK.path(), Bench.INBOX.path(), Bench.FOLLOW_UP.path(), Benches.SUPERVISION);
    }

    @Override
    public Map<String, Integer> of(Actor actor) {
        var counts = new LinkedHashMap<String, Integer>();
        FIRST.forEach((bench, queue) -> {
            if (bench.isFor(actor)) {
                counts.put(bench.path(), lists.count(actor, queue));
            }
        });
        int waiting = cards.waiting(actor);
        if (waiting > 0) {
            counts.put(Benches.SUPERVISION, waiting);
        }
        return counts;
    }
}
