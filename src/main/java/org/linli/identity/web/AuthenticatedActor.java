package org.linli.identity.web;

import org.linli.shared.Actor;
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
}
