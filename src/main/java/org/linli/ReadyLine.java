package org.linli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the application, and scripts that wait for it, that it serves and where. */
@Component
class ReadyLine {

    private final Clock clock;

    ReadyLine(Clock clock) {
        this.clock = clock;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        var isErrand = event.getApplicationContext().getBeanProvider(Errand.class).stream().anyMatch(Errand::isWanted);
        var port = environment.getProperty("local.server.port");
        if (port != null && LinliApplication.isStartedByItself() && !isErrand) {
            var scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
            LinliApplication.answers().printf(Locale.ROOT, "Linli ready: %s://localhost:%s (%.1f s)%n",
                    scheme, port, secondsSinceStart());
        }
    }

    /** Since the process began, the launcher's own work included: it becomes this process. */
    private double secondsSinceStart() {
        var start = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, clock.instant()).toMillis() / 1000.0;
    }
}
