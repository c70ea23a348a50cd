package org.linli.request.group.web;

import java.util.List;
import java.util.UUID;
import org.linli.organization.NeighbourGroup;
import org.linli.request.group.Announcement;

/** Model of {@code group/mine.jte}. @param offered groups of the resident's community that they are not in */
public record MyGroupsPage(List<NeighbourGroup> mine, List<NeighbourGroup> offered, List<Announcement> told,
                           List<UUID> unread) {

    public String nameOf(Announcement announcement) {
        return mine.stream().filter(group -> group.code().equals(announcement.groupCode())).map(NeighbourGroup::name)
                .findFirst().orElse("");
    }

    public boolean isUnread(Announcement announcement) {
        return unread.contains(announcement.id());
    }
}
