package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.linli.identity.OidcRound;
import org.linli.identity.Site;
import org.linli.identity.SiteSettings;
import org.springframework.stereotype.Component;

/** What was asked of the provider, kept in the session until its answer, as plain text: for ten minutes and one answer. */
@Component
class OidcRounds {

    private static final String KEPT = "linli.oidc";
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final int PARTS = 6;

    private final SiteSettings settings;
    private final Clock clock;

    OidcRounds(SiteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Site site(HttpServletRequest request) {
        return settings.site(URI.create(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()));
    }

    /**
     * @param binding id of the account that binds one, empty where somebody signs in
     * @param next    own path to go on to, or empty
     */
    record Kept(OidcRound round, String binding, String next) {
    }

    void keep(Kept kept, HttpServletRequest request) {
        request.getSession(true).setAttribute(KEPT, String.join("\n", kept.round.state(), kept.round.nonce(),
                kept.round.verifier(), kept.binding, kept.next, Long.toString(clock.millis())));
    }

    /** Once. */
    Optional<Kept> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String text)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        var parts = text.split("\n", PARTS);
        var age = Duration.ofMillis(clock.millis() - Long.parseLong(parts[5]));
        return age.compareTo(VALID) > 0 ? Optional.empty()
                : Optional.of(new Kept(new OidcRound(parts[0], parts[1], parts[2]), parts[3], parts[4]));
    }
}
