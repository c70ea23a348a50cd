package org.linli.request.agency;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/** Authorisations by whose they are. */
@Component
public class AgencyLists {

    private final Agencies agencies;
    private final ActFor actFor;

    AgencyLists(Agencies agencies, ActFor actFor) {
        this.agencies = agencies;
        this.actFor = actFor;
    }

    public List<Agency> ofPrincipal(Actor person) {
        return agencies.ofPrincipal(person.id());
    }

    /** Only those that hold: an agent sees nothing of what is over. */
    public List<Agency> ofAgent(Actor person) {
        return agencies.ofAgent(person.id()).stream().filter(agency -> agency.isActive(actFor.today())).toList();
    }

    /** Of the actor's centre, or of the district. @param kind null: all */
    public List<Agency> of(Actor actor, @Nullable AgencyKind kind, int most) {
        return agencies.list(centreOf(actor), kind, most);
    }

    public Map<AgencyKind, Integer> counts(Actor actor) {
        return agencies.counts(centreOf(actor));
    }

    private static @Nullable String centreOf(Actor actor) {
        return actor.scope().isDistrict() ? null : actor.scope().code();
    }
}
