package org.linli.request.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.linli.request.webhook.WebhookDeliveries.Due;
import org.linli.shared.calls.CallAddress;
import org.linli.shared.calls.CallSignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries deliveries out, a batch at once, beside each other. Any 2xx means taken; redirects are not followed, since they
 * could lead inside. A delivery keeps its id through all attempts, as {@code Webhook-Id} and {@code Idempotency-Key}: a
 * partner that answered 500 after it took the call knows it again.
 */
@Component
class WebhookSender {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final int BATCH = 20;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

    WebhookSender(Webhooks webhooks, WebhookDeliveries deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @return how many were tried */
    int sendDue() {
        var policy = webhooks.policy();
        var due = deliveries.take(BATCH, policy.lease());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(delivery -> threads.submit(() -> send(delivery, policy)));
        }
        return due.size();
    }

    /** One try. */
    void send(Due due, WebhookPolicy policy) {
        try {
            if (!CallAddress.isAllowed(due.url(), policy.privateNetwork())) {
                failed(due, policy, "the address may not be called");
                return;
            }
            var status = client.send(request(due, policy), BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) {
                deliveries.sent(due.id());
            } else {
                failed(due, policy, WebhookDeliveries.ANSWERED + status);
            }
        } catch (IOException e) {
            failed(due, policy, WebhookDeliveries.NO_ANSWER + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            LOG.warn("delivery {} could not be tried", due.id(), bug);
            failed(due, policy, bug.getClass().getSimpleName());
        }
    }

    private HttpRequest request(Due due, WebhookPolicy policy) {
        var id = due.id().toString();
        var timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(due.url()).timeout(Duration.ofSeconds(policy.timeoutSeconds()))
                .header("Content-Type", "application/json").header("User-Agent", "Linli-Webhooks/1")
                .header("Webhook-Id", id).header("Webhook-Timestamp", Long.toString(timestamp))
                .header("Webhook-Signature", CallSignature.of(webhooks.secretOf(due.webhook()), id, timestamp, due.body()))
                .header("Idempotency-Key", id).POST(HttpRequest.BodyPublishers.ofString(due.body())).build();
    }

    private void failed(Due due, WebhookPolicy policy, String error) {
        deliveries.failed(due.id(), due.attempt() >= policy.attempts(), policy.pauseAfter(due.attempt()), error);
    }
}
