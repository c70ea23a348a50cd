package org.linli.request.group.web;

import java.util.List;
import java.util.Optional;
import org.linli.organization.NeighbourGroup;
import org.linli.request.group.Announcement;
import org.linli.request.group.Announcements;
import org.linli.request.group.GroupMembers;
import org.linli.shared.Actor;
import org.linli.web.HomeCard;
import org.springframework.stereotype.Component;

/** The portal's first page: what was announced in the resident's groups and not read yet, or a group to join. */
@Component
class GroupCard implements HomeCard {

    private static final int ORDER = 30;

    private final GroupMembers members;
    private final Announcements announcements;

    GroupCard(GroupMembers members, Announcements announcements) {
        this.members = members;
        this.announcements = announcements;
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
        var mine = members.groupsOf(actor);
        var offered = mine.isEmpty() ? members.offeredTo(actor) : List.<NeighbourGroup>of();
        var told = mine.isEmpty() ? List.<Announcement>of() : announcements.shownTo(actor, true);
        return told.isEmpty() && offered.isEmpty() ? Optional.empty()
                : Optional.of(new Fragment("group/homeCard", new MyGroupsPage(mine, offered, told,
                        told.stream().map(one -> one.id()).toList())));
    }
}
