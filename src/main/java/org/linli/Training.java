package org.linli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A run that only looks at pages and ends. The Java machine notes which classes that takes and starts faster from then
 * on (JEP 483 and 515, the cache of ahead-of-time work).
 */
@Component
class Training implements Errand {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);
    private static final List<String> PAGES = List.of("/", "/?lang=en", "/sign-in", "/centres", "/catalog", "/requests/new",
            "/track", "/disclosure", "/calendar", "/my", "/work", "/screen", "/no-such-page", "/css/linli.css",
            "/actuator/health", "/open311/v2/services.json?jurisdiction_id=350502", "/api/v1/requests");
    private static final int ROUNDS = 3;

    private final Environment environment;

    Training(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean isWanted() {
        return environment.getProperty("linli.training", Boolean.class, false);
    }

    @Override
    public boolean run() {
        var port = environment.getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var page : PAGES) {
                    look(client, URI.create("http://localhost:" + port + page));
                }
            }
        }
        return true;
    }

    private static void look(HttpClient client, URI page) {
        try {
            client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            LOG.warn("could not look at {}", page, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
