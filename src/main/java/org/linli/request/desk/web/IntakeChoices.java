package org.linli.request.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.request.Kind;
import org.linli.request.RequestChoices;
import org.linli.request.desk.web.IntakePage.Choices;
import org.linli.request.desk.web.IntakePage.Group;
import org.linli.shared.Actor;
import org.linli.shared.Scope;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** What a desk chooses from: categories by kind, its own communities before the others. */
@Component
class IntakeChoices {

    private final RequestChoices choices;
    private final Communities communities;
    private final Centres centres;

    IntakeChoices(RequestChoices choices, Communities communities, Centres centres) {
        this.choices = choices;
        this.communities = communities;
        this.centres = centres;
    }

    Choices of(Page page) {
        var t = page.t();
        var own = ownOf(page.actor());
        return new Choices(categories(t), own.stream().map(code -> option(communities.get(code), t)).toList(),
                communities.list().stream().filter(c -> !own.contains(c.code())).map(c -> option(c, t)).toList());
    }

    /** The community of a centre that serves but one; empty else. */
    String onlyCommunity(Actor actor) {
        var own = ownOf(actor);
        return own.size() == 1 ? own.getFirst() : "";
    }

    private List<String> ownOf(Actor actor) {
        return actor.scope().kind() != Scope.Kind.CENTRE ? List.of()
                : centres.find(actor.scope().code()).map(centre -> centre.communities()).orElse(List.of());
    }

    List<Group> categories(Texts t) {
        var groups = new ArrayList<Group>();
        Arrays.stream(Kind.values()).forEach(kind -> {
            var options = choices.all().stream().filter(category -> category.kind() == kind)
                    .map(category -> Option.of(category.code(), t.name(category.name(), category.nameEn()))).toList();
            if (!options.isEmpty()) {
                groups.add(new Group(t.of(kind), options));
            }
        });
        return groups;
    }

    private Option option(Community community, Texts t) {
        return Option.of(community.code(), t.name(community.name(), community.nameEn()));
    }
}
