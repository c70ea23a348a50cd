package org.linli.identity.web;

import org.jspecify.annotations.Nullable;
import org.linli.identity.Responsibilities;
import org.linli.identity.SignIn;
import org.linli.identity.TooFast;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** HTTP Basic of the management endpoints, held to the same rules as the sign-in page. */
@Component
class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final Responsibilities responsibilities;

    PasswordProvider(SignIn signIn, Responsibilities responsibilities) {
        this.signIn = signIn;
        this.responsibilities = responsibilities;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return switch (signIn.withPassword(asked.getName(), String.valueOf(asked.getCredentials()), address)) {
            case SignIn.Right right -> new ActorAuthentication(responsibilities.actorOf(right.account()));
            case TooFast tooFast -> throw new LockedException("wait " + tooFast.seconds() + " s");
            case SignIn.MustChange _, SignIn.Wrong _ -> throw new BadCredentialsException("refused");
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
