package org.linli.identity.web;

import java.util.Optional;
import java.util.Set;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
import org.linli.web.CurrentActor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class AuthenticatedActor implements CurrentActor {

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
}
