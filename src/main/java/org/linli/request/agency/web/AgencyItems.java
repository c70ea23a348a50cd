package org.linli.request.agency.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.request.agency.Agency;
import org.linli.request.agency.AgencyLists;
import org.linli.request.agency.Errands;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.web.MyItems;
import org.springframework.stereotype.Component;

/** Authorisations among everything of a resident. */
@Component
class AgencyItems implements MyItems {

    private final AgencyLists lists;
    private final Errands errands;

    AgencyItems(AgencyLists lists, Errands errands) {
        this.lists = lists;
        this.errands = errands;
    }

    @Override
    public List<MyItem> of(Actor actor) {
        return !actor.is(Role.RESIDENT) ? List.of()
                : Stream.concat(lists.ofPrincipal(actor).stream(), lists.ofAgent(actor).stream()).map(this::item).toList();
    }

    private MyItem item(Agency agency) {
        var state = errands.state(agency);
        return new MyItem("request.agency", agency.what(), "/my/agency/" + agency.id(), "request.State." + state.name(),
                state == Agency.State.ACTIVE || state == Agency.State.COMING, agency.createdAt());
    }
}
