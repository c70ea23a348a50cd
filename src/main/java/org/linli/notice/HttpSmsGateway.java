package org.linli.notice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts {@code {"id", "phone", "text"}} to the operator's gateway, with the id as {@code Idempotency-Key}; any 2xx means
 * taken.
 */
final class HttpSmsGateway implements SmsGateway {

    private final URI url;
    private final String key;
    private final Duration timeout;
    private final HttpClient client;
    private final JsonMapper json = new JsonMapper();

    HttpSmsGateway(URI url, String key, Duration timeout) {
        this.url = url;
        this.key = key;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    @Override
    public void send(Sms sms) throws SmsNotTaken {
        var body = json.writeValueAsString(Map.of("id", sms.id(), "phone", sms.phone(), "text", sms.text()));
        var request = HttpRequest.newBuilder(url).timeout(timeout)
                .header("Content-Type", "application/json").header("Idempotency-Key", sms.id().toString())
                .header("Authorization", "Bearer " + key).POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new SmsNotTaken("the gateway answered " + status);
            }
        } catch (IOException e) {
            throw new SmsNotTaken("the gateway did not answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsNotTaken("interrupted");
        }
    }
}
