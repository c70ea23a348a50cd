package org.linli.request.group.web;

import java.util.List;
import java.util.Map;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.organization.NeighbourGroup;
import org.linli.place.Communities;
import org.linli.place.Estate;
import org.linli.request.RequestChoices;
import org.linli.request.group.GroupMembers;
import org.linli.request.group.GroupMessages;
import org.linli.request.group.GroupSight;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Names for a group's codes, and its figures. */
@Component
class GroupLines {

    private final GroupSight sight;
    private final GroupMembers members;
    private final GroupMessages messages;
    private final Communities communities;
    private final Accounts accounts;
    private final RequestChoices choices;

    GroupLines(GroupSight sight, GroupMembers members, GroupMessages messages, Communities communities, Accounts accounts,
               RequestChoices choices) {
        this.sight = sight;
        this.members = members;
        this.messages = messages;
        this.communities = communities;
        this.accounts = accounts;
        this.choices = choices;
    }

    private record Figures(Map<String, Integer> members, Map<String, Integer> waiting, Map<String, Integer> ordered) {
    }

    List<GroupLine> of(Page page) {
        return of(sight.of(page.actor()), page.t());
    }

    GroupLine of(NeighbourGroup group, Texts t) {
        return of(List.of(group), t).getFirst();
    }

    String keeper(NeighbourGroup group) {
        return accounts.find(group.keeper()).map(Account::name).orElse("");
    }

    private List<GroupLine> of(List<NeighbourGroup> groups, Texts t) {
        var figures = new Figures(members.counts(), messages.waiting(), messages.ordered());
        return groups.stream().map(group -> line(group, figures, t)).toList();
    }

    private GroupLine line(NeighbourGroup group, Figures figures, Texts t) {
        var centre = sight.centreOf(group);
        return new GroupLine(group, t.name(group.name(), group.nameEn()), estate(group),
                communities.find(group.communityCode()).map(c -> t.name(c.name(), c.nameEn())).orElse(group.communityCode()),
                centre.isEmpty() ? "" : choices.unitName(centre, t), keeper(group),
                figures.members.getOrDefault(group.code(), 0), figures.waiting.getOrDefault(group.code(), 0),
                figures.ordered.getOrDefault(group.code(), 0));
    }

    private String estate(NeighbourGroup group) {
        return communities.estatesOf(group.communityCode()).stream().filter(e -> e.code().equals(group.estateCode()))
                .map(Estate::name).findFirst().orElse(group.estateCode());
    }
}
