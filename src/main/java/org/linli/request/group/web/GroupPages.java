package org.linli.request.group.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.organization.NeighbourGroup;
import org.linli.request.Kind;
import org.linli.request.Placed;
import org.linli.request.RequestChoices;
import org.linli.request.group.Announcements;
import org.linli.request.group.GroupMessage;
import org.linli.request.group.GroupMessages;
import org.linli.request.group.GroupSight;
import org.linli.request.group.web.GroupPage.Rights;
import org.linli.request.group.web.GroupPage.Sheet;
import org.linli.request.group.web.GroupPage.Typed;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts a group's page together. */
@Component
class GroupPages {

    /** What the form begins with; its author decides. */
    private static final int USUAL_DAYS = 14;

    private final GroupLines lines;
    private final Announcements announcements;
    private final GroupMessages messages;
    private final RequestChoices choices;

    GroupPages(GroupLines lines, Announcements announcements, GroupMessages messages, RequestChoices choices) {
        this.lines = lines;
        this.announcements = announcements;
        this.messages = messages;
        this.choices = choices;
    }

    GroupPage of(Page page, NeighbourGroup group, Typed typed, @Nullable Placed placed, String refusal) {
        var actor = page.actor();
        return new GroupPage(lines.of(group, page.t()), announcements.of(group), messages.of(group),
                rights(actor), categories(page.t()), typed,
                new Sheet(Ids.next().toString(), announcements.today().plusDays(USUAL_DAYS)), placed, refusal);
    }

    MessagePage of(Page page, NeighbourGroup group, GroupMessage message, Typed typed, @Nullable Placed placed) {
        return new MessagePage(lines.of(group, page.t()), message, rights(page.actor()),
                categories(page.t()), typed, placed);
    }

    private static Rights rights(Actor actor) {
        return new Rights(GroupSight.mayWork(actor), actor.may(Responsibility.SEE_REQUESTS)
                || actor.isAny(Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR));
    }

    private List<GroupPage.Choice> categories(Texts t) {
        return Arrays.stream(Kind.values()).map(kind -> new GroupPage.Choice(t.of(kind), choices.all().stream()
                        .filter(category -> category.kind() == kind)
                        .map(category -> Option.of(category.code(), t.name(category.name(), category.nameEn()))).toList()))
                .filter(choice -> !choice.options().isEmpty()).toList();
    }
}
