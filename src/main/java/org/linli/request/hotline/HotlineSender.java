package org.linli.request.hotline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.linli.request.hotline.HotlineReturns.Due;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.calls.CallAddress;
import org.springframework.stereotype.Component;

/**
 * Carries results back, one after the other, as the hotline's own order of work has it. Any 2xx means taken; 409 too,
 * since then the hotline had it before. A result keeps its id through all attempts as {@code Idempotency-Key}.
 */
@Component
class HotlineSender {

    private static final int BATCH = 20;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int KNOWN = 409;

    private final HotlineReturns returns;
    private final HotlineSettings own;
    private final Settings settings;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

    HotlineSender(HotlineReturns returns, HotlineSettings own, Settings settings, Clock clock) {
        this.returns = returns;
        this.own = own;
        this.settings = settings;
        this.clock = clock;
    }

    HotlinePolicy policy() {
        return settings.at(HotlinePolicy.KEY, BusinessTime.dateOf(clock.instant())).value();
    }

    /** @return how many were tried; none where no address is set */
    int sendDue() {
        return sendDue(policy());
    }

    int sendDue(HotlinePolicy policy) {
        if (!policy.isPushed()) {
            return 0;
        }
        returns.queue(BATCH);
        var due = returns.take(BATCH);
        due.forEach(result -> send(result, policy));
        return due.size();
    }

    private void send(Due due, HotlinePolicy policy) {
        try {
            var url = CallAddress.parse(policy.address()).filter(u -> CallAddress.isAllowed(u, policy.privateNetwork()));
            if (url.isEmpty()) {
                failed(due, policy, "the address may not be called");
                return;
            }
            var status = client.send(request(url.get(), due, policy), BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2 || status == KNOWN) {
                returns.sent(due.id());
            } else {
                failed(due, policy, "answered " + status);
            }
        } catch (IOException e) {
            failed(due, policy, "no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(URI url, Due due, HotlinePolicy policy) {
        var request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(policy.timeoutSeconds()))
                .header("Content-Type", "application/json").header("Idempotency-Key", due.id().toString());
        if (!own.key().isEmpty()) {
            request.header("Authorization", "Bearer " + own.key());
        }
        return request.POST(HttpRequest.BodyPublishers.ofString(due.body())).build();
    }

    private void failed(Due due, HotlinePolicy policy, String error) {
        returns.failed(due.id(), due.attempt() >= policy.attempts(), policy.pauseAfter(due.attempt()), error);
    }
}
