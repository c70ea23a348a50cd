package org.linli.request.web;

import java.util.List;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.web.MyItems;
import org.springframework.stereotype.Component;

/** A person's requests among everything that is theirs. */
@Component
class OrderItems implements MyItems {

    private static final int MOST = 200;

    private final RequestLists lists;

    OrderItems(RequestLists lists) {
        this.lists = lists;
    }

    @Override
    public List<MyItem> of(Actor actor) {
        return actor.isSignedIn() ? lists.of(actor.id(), MOST).stream().map(OrderItems::item).toList() : List.of();
    }

    private static MyItem item(RequestLine line) {
        return new MyItem("request.kind", line.title(), "/requests/" + line.number(), statusKey(line.status(), line.poor()),
                line.status().isOpen(), line.placedAt());
    }

    /** @param poor was rated poor and has to be put right */
    static String statusKey(Status status, boolean poor) {
        return "request.short." + (poor && status == Status.ANSWERED ? "poor" : status.name());
    }
}
