package org.linli.identity.web;

import java.util.Optional;
import java.util.Set;
import org.linli.organization.Departments;
import org.linli.place.Centres;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
import org.linli.web.CurrentActor;
import org.linli.web.Texts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class AuthenticatedActor implements CurrentActor {

    private final Centres centres;
    private final Departments departments;

    AuthenticatedActor(Centres centres, Departments departments) {
        this.centres = centres;
        this.departments = departments;
    }

    @Override
    public Actor get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? known.actor() : Actor.ANONYMOUS;
    }

    @Override
    public Optional<Set<ApiRight>> keyRights() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? Optional.ofNullable(known.keyRights()) : Optional.empty();
    }

    @Override
    public String workplace(Texts t) {
        var scope = get().scope();
        return switch (scope.kind()) {
            case CENTRE -> centres.find(scope.code())
                    .map(c -> t.get("place.centre.title", t.name(c.name(), c.nameEn()))).orElse("");
            case DEPARTMENT -> departments.find(scope.code()).map(d -> t.name(d.name(), d.nameEn())).orElse("");
            case DISTRICT, SELF -> "";
        };
    }
}
