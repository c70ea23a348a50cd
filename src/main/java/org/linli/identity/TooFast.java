package org.linli.identity;

import java.time.Duration;

/** Too many attempts lately: not even looked at. */
public record TooFast(Duration pause) implements SignIn.Outcome, SignInCodes.Asked, OidcSignIn.Outcome {

    /** To wait, rounded up. */
    public long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
