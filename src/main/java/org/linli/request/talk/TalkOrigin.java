package org.linli.request.talk;

import java.util.List;
import org.linli.request.RequestOrigins;
import org.linli.request.RequestSheet;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.springframework.stereotype.Component;

/** On a request's page: that it is still to be sorted, or where it was sent. */
@Component
class TalkOrigin implements RequestOrigins {

    private final Talks talks;

    TalkOrigin(Talks talks) {
        this.talks = talks;
    }

    @Override
    public List<Origin> of(RequestSheet sheet, Actor actor) {
        if (sheet.head().source() != Source.TALK) {
            return List.of();
        }
        var href = actor.may(Responsibility.REGISTER) || actor.isAny(Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR)
                ? "/work/talks/" + sheet.number() : "";
        return talks.find(sheet.number()).stream().map(talk -> talk.way() == null
                ? new Origin(talk.waits() ? "talk.origin.waits" : "talk.origin", List.of(), href)
                : new Origin("talk.origin." + talk.way().name(), List.of(talk.whereto()), href)).toList();
    }
}
