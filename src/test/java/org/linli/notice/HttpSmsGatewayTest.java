package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.notice.SmsGateway.SmsNotTaken;

class HttpSmsGatewayTest {

    private final Sms sms = new Sms(UUID.randomUUID(), "13700000001", "您好", "SMS_1", Map.of("code", "314159"));
    private final AtomicReference<String> got = new AtomicReference<>("");
    private final CountDownLatch slow = new CountDownLatch(1);
    private HttpServer operator;

    @BeforeEach
    void start() throws IOException {
        operator = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        operator.createContext("/ok", exchange -> {
            got.set(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        answering("/full", 429, "{\"code\":\"LIMIT\",\"message\":\"daily limit of 13700000001 reached\"}");
        answering("/refusing", 422, "{\"code\":1024,\"reason\":\"模板未审核\"}");
        answering("/locked", 401, "");
        answering("/broken", 500, "<html><body>stack trace</body></html>");
        operator.createContext("/slow", exchange -> {
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        operator.start();
    }

    @AfterEach
    void stop() {
        slow.countDown();
        operator.stop(0);
    }

    @Test
    void the_message_goes_as_json_with_its_id_against_repetition() throws SmsNotTaken {
        gateway("/ok").send(sms);
        assertThat(got.get()).startsWith(sms.id() + " Bearer secret {").contains("\"phone\":\"13700000001\"")
                .contains("\"text\":\"您好\"").contains("\"id\":\"" + sms.id() + "\"")
                .contains("\"template\":\"SMS_1\"").contains("\"variables\":{\"code\":\"314159\"}");
    }

    @Test
    void a_refusal_comes_with_the_operators_reason_and_is_final() {
        assertThat(failure("/refusing")).satisfies(thrown -> {
            assertThat(thrown.failure()).isEqualTo(SmsFailure.REFUSED);
            assertThat(thrown.failure().isFinal()).isTrue();
        }).hasMessage("422 1024 模板未审核");
    }

    @Test
    void the_operators_limit_says_when_to_come_again_and_its_words_name_nobody() {
        assertThat(failure("/full")).satisfies(thrown -> {
            assertThat(thrown.failure()).isEqualTo(SmsFailure.QUOTA);
            assertThat(thrown.retryAfter()).isEqualTo(Duration.ofSeconds(120));
        }).hasMessage("429 LIMIT daily limit of *** reached");
    }

    @Test
    void a_wrong_key_and_a_broken_operator_are_told_apart() {
        assertThat(failure("/locked").failure()).isEqualTo(SmsFailure.NOT_ALLOWED);
        assertThat(failure("/broken")).satisfies(thrown -> assertThat(thrown.failure()).isEqualTo(SmsFailure.OPERATOR))
                .hasMessage("500");
    }

    @Test
    void nobody_waits_for_a_gateway_longer_than_the_timeout() {
        assertThat(failure("/slow").failure()).isEqualTo(SmsFailure.SLOW);
    }

    @Test
    void where_nobody_listens_it_cannot_be_reached() {
        operator.stop(0);
        assertThat(failure("/ok").failure()).isEqualTo(SmsFailure.UNREACHABLE);
    }

    private SmsNotTaken failure(String path) {
        return catchThrowableOfType(SmsNotTaken.class, () -> gateway(path).send(sms));
    }

    private void answering(String path, int status, String body) {
        operator.createContext(path, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "120");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    /** Patient but with the slow one, so that a busy machine changes nothing. */
    private SmsGateway gateway(String path) {
        return new HttpSmsGateway(URI.create("http://localhost:" + operator.getAddress().getPort() + path), "secret",
                path.equals("/slow") ? Duration.ofMillis(300) : Duration.ofSeconds(30));
    }
}
