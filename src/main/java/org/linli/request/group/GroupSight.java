package org.linli.request.group;

import java.util.List;
import org.linli.organization.NeighbourGroup;
import org.linli.organization.NeighbourGroups;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;

/** Whose groups are whose: a centre's are those of the communities that it serves, the district's all. */
@Component
public class GroupSight {

    private final NeighbourGroups groups;
    private final Centres centres;

    GroupSight(NeighbourGroups groups, Centres centres) {
        this.groups = groups;
        this.centres = centres;
    }

    public List<NeighbourGroup> of(Actor actor) {
        return groups.list().stream().filter(group -> reaches(actor, group)).toList();
    }

    /** @throws NotFound no such group, or not within the actor's reach */
    public NeighbourGroup get(String code, Actor actor) {
        return groups.find(code).filter(group -> reaches(actor, group)).orElseThrow(() -> new NotFound("group", code));
    }

    /** Who opens the groups' pages. */
    static boolean mayRead(Actor actor) {
        return mayWork(actor) || actor.isAny(Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR);
    }

    /** Who announces and settles messages: the centre's people; the district's watch only reads. */
    public static boolean mayWork(Actor actor) {
        return actor.isAny(Role.DISPATCHER, Role.CENTRE_MANAGER, Role.GRID_WORKER) || actor.may(Responsibility.REGISTER);
    }

    public NeighbourGroup forWork(String code, Actor actor) {
        if (!mayWork(actor)) {
            throw new AccessRefused();
        }
        return get(code, actor);
    }

    /** Slug of the centre that serves its community or is going to; empty where none is. */
    public String centreOf(NeighbourGroup group) {
        return centres.planned(group.communityCode()).map(Centre::slug).orElse("");
    }

    private boolean reaches(Actor actor, NeighbourGroup group) {
        return actor.scope().isDistrict() || actor.scope().isCentre(centreOf(group));
    }
}
