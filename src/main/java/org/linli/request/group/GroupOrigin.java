package org.linli.request.group;

import java.util.List;
import org.linli.organization.NeighbourGroup;
import org.linli.organization.NeighbourGroups;
import org.linli.request.RequestOrigins;
import org.linli.request.RequestSheet;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/** From a request back to the message that it was. */
@Component
class GroupOrigin implements RequestOrigins {

    private final GroupMessages messages;
    private final NeighbourGroups groups;
    private final GroupSight sight;

    GroupOrigin(GroupMessages messages, NeighbourGroups groups, GroupSight sight) {
        this.messages = messages;
        this.groups = groups;
        this.sight = sight;
    }

    @Override
    public List<Origin> of(RequestSheet sheet, Actor actor) {
        if (sheet.head().source() != Source.GROUP) {
            return List.of();
        }
        return messages.ofRequest(sheet.number()).stream().map(message -> {
            var name = groups.find(message.groupCode()).map(NeighbourGroup::name).orElse(message.groupCode());
            var reach = GroupSight.mayRead(actor) && sight.of(actor).stream().anyMatch(group -> group.code().equals(message.groupCode()));
            return new Origin("group.origin", List.of(name), reach
                    ? "/work/groups/" + message.groupCode() + "/messages/" + message.id() : "");
        }).toList();
    }
}
