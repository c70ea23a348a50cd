package org.linli.request.web;

import java.util.Optional;
import org.linli.request.Requests;
import org.linli.request.Caller;
import org.linli.request.RequestLists;
import org.linli.request.RequestSheet;
import org.linli.shared.Actor;
import org.linli.web.HomeCard;
import org.springframework.stereotype.Component;

/** The portal's first page: the latest open order of whoever is signed in, and how many there are. */
@Component
class OrderCard implements HomeCard {

    private static final int ORDER = 10;
    private static final int MOST = 200;

    private final RequestLists lists;
    private final Requests requests;
    private final RequestPages pages;

    OrderCard(RequestLists lists, Requests requests, RequestPages pages) {
        this.lists = lists;
        this.requests = requests;
        this.pages = pages;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Fragment> forHome(Actor actor) {
        if (!actor.isSignedIn() || actor.isStaff()) {
            return Optional.empty();
        }
        var all = lists.of(actor.id(), MOST);
        var shown = all.stream().filter(line -> line.status().isOpen()).findFirst();
        return shown.map(line -> new Fragment("request/homeCard",
                new OrderCardModel(requests.get(line.number(), Caller.of(actor)), all.size(), pages)));
    }
}
