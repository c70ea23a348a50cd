package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.linli.identity.Site;
import org.linli.identity.SiteSettings;
import org.springframework.stereotype.Component;

/** A passkey's challenge, kept in the session from the question to the answer: for five minutes and one answer. */
@Component
class Challenge {

    private static final String KEPT = "linli.passkey";
    private static final Duration VALID = Duration.ofMinutes(5);

    private final SiteSettings settings;
    private final Clock clock;

    Challenge(SiteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Site site(HttpServletRequest request) {
        return settings.site(URI.create(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()));
    }

    void keep(String challenge, HttpServletRequest request) {
        request.getSession(true).setAttribute(KEPT, challenge + " " + clock.millis());
    }

    /** Once. */
    Optional<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        var parts = kept.split(" ");
        var age = Duration.ofMillis(clock.millis() - Long.parseLong(parts[1]));
        return age.compareTo(VALID) <= 0 ? Optional.of(parts[0]) : Optional.empty();
    }
}
