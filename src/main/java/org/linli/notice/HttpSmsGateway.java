package org.linli.notice;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts {@code {"id", "phone", "text", "template", "variables"}} to the operator's gateway, with the id as
 * {@code Idempotency-Key}; any 2xx means taken. What else it answers, {@link GatewayAnswer} understands.
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
        try {
            var answer = client.send(request(sms), BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 != 2) {
                throw notTaken(answer);
            }
            answer.body().close();
        } catch (HttpTimeoutException e) {
            throw new SmsNotTaken(SmsFailure.SLOW, "");
        } catch (ConnectException e) {
            throw new SmsNotTaken(SmsFailure.UNREACHABLE, "");
        } catch (IOException e) {
            throw new SmsNotTaken(SmsFailure.UNREACHABLE, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsNotTaken(SmsFailure.FAULT, "interrupted");
        }
    }

    private SmsNotTaken notTaken(HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            return GatewayAnswer.of(answer.statusCode(), answer.headers().firstValue("Retry-After").orElse(""),
                    new String(body.readNBytes(GatewayAnswer.READ_AT_MOST), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private HttpRequest request(Sms sms) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", sms.id());
        body.put("phone", sms.phone());
        body.put("text", sms.text());
        if (!sms.templateId().isEmpty()) {
            body.put("template", sms.templateId());
        }
        body.put("variables", sms.variables());
        return HttpRequest.newBuilder(url).timeout(timeout)
                .header("Content-Type", "application/json").header("Idempotency-Key", sms.id().toString())
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))).build();
    }
}
