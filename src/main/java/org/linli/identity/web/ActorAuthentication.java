package org.linli.identity.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The actor of a request as Spring Security carries it. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private final transient Actor actor;

    private final transient @Nullable Set<ApiRight> keyRights;

    ActorAuthentication(Actor actor) {
        this(actor, null);
    }

    /** @param keyRights of a machine that calls with an API key */
    ActorAuthentication(Actor actor, @Nullable Set<ApiRight> keyRights) {
        super(actor.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList());
        this.actor = actor;
        this.keyRights = keyRights;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Nullable Set<ApiRight> keyRights() {
        return keyRights;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.id().toString();
    }
}
