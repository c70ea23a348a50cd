package org.linli.affair.partner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.linli.affair.partner.HandOverRows.Due;
import org.linli.identity.PersonalVault;
import org.linli.shared.calls.CallAddress;
import org.linli.shared.calls.CallSignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries hand-overs out, as docs/partner-api.yaml says. Only a receipt means taken: an answer that breaks off, or a 500
 * from a partner that has it all the same, is asked about before anything is sent again, and sent again under the same key.
 */
@Component
class PartnerSender {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerSender.class);
    private static final int BATCH = 20;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int CONFLICT = 409;

    private final Partners partners;
    private final HandOverRows rows;
    private final PersonalVault vault;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

    PartnerSender(Partners partners, HandOverRows rows, PersonalVault vault, Clock clock) {
        this.partners = partners;
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    int sendDue() {
        return sendDue(null, partners.policy());
    }

    /** @param only null: to every partner. @return how many were tried */
    int sendDue(@Nullable UUID only, PartnerPolicy policy) {
        var due = rows.take(BATCH, only, clock.instant());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(handOver -> threads.submit(() -> send(handOver, policy)));
        }
        return due.size();
    }

    private void send(Due due, PartnerPolicy policy) {
        try {
            if (!CallAddress.isAllowed(due.url(), policy.privateNetwork())) {
                failed(due, policy, "the address may not be called", false);
                return;
            }
            var known = due.before() ? receiptOf(call(due, policy, null)) : Optional.<String>empty();
            if (known.isPresent()) {
                rows.taken(due.id(), known.get(), clock.instant());
            } else {
                post(due, policy);
            }
        } catch (IOException e) {
            failed(due, policy, "no answer: " + e.getClass().getSimpleName(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException bug) {
            LOG.warn("hand-over {} could not be tried", due.id(), bug);
            failed(due, policy, bug.getClass().getSimpleName(), false);
        }
    }

    private void post(Due due, PartnerPolicy policy) throws IOException, InterruptedException {
        var answer = call(due, policy, vault.open(due.body()));
        var receipt = receiptOf(answer);
        int status = answer.statusCode();
        if (receipt.isPresent()) {
            rows.taken(due.id(), receipt.get(), clock.instant());
        } else {
            failed(due, policy, status / 100 == 2 ? "answered without a receipt" : "answered " + status, isFinal(status));
        }
    }

    /** What the partner does not want is not wanted the next time either. */
    private static boolean isFinal(int status) {
        return switch (status) {
            case 400, 403, 404, 410, 422 -> true;
            default -> false;
        };
    }

    /** @param body null: ask whether it arrived */
    private HttpResponse<String> call(Due due, PartnerPolicy policy, @Nullable String body) throws IOException, InterruptedException {
        var id = due.id().toString();
        var timestamp = clock.instant().getEpochSecond();
        var signed = CallSignature.of(partners.secretOf(due.partner()), id, timestamp, body == null ? "" : body);
        var base = due.url().toString().replaceFirst("/+$", "") + "/hand-overs";
        var request = HttpRequest.newBuilder(URI.create(body == null ? base + "/" + id : base))
                .timeout(Duration.ofSeconds(policy.timeoutSeconds())).header("User-Agent", "Linli-Partners/1")
                .header("Webhook-Id", id).header("Webhook-Timestamp", Long.toString(timestamp)).header("Webhook-Signature", signed)
                .header("Idempotency-Key", id);
        return client.send(body == null ? request.GET().build() : request.header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Optional<String> receiptOf(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != CONFLICT) {
            return Optional.empty();
        }
        try {
            var receipt = JsonMapper.shared().readTree(answer.body()).path("receipt");
            return receipt.isString() && !receipt.stringValue().isBlank() ? Optional.of(receipt.stringValue()) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private void failed(Due due, PartnerPolicy policy, String error, boolean forGood) {
        rows.failed(due.id(), forGood || due.attempt() >= policy.attempts(), clock.instant().plus(policy.pauseAfter(due.attempt())), error);
    }
}
