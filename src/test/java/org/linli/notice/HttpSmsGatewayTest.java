package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.notice.SmsGateway.SmsNotTaken;

class HttpSmsGatewayTest {

    private final Sms sms = new Sms(UUID.randomUUID(), "13700000001", "您好");
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
        operator.createContext("/full", exchange -> {
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
        });
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
                .contains("\"text\":\"您好\"").contains("\"id\":\"" + sms.id() + "\"");
    }

    @Test
    void an_answer_that_is_no_success_is_not_taken() {
        assertThatThrownBy(() -> gateway("/full").send(sms)).isInstanceOf(SmsNotTaken.class).hasMessageContaining("429");
    }

    @Test
    void nobody_waits_for_a_gateway_longer_than_the_timeout() {
        assertThatThrownBy(() -> gateway("/slow").send(sms)).isInstanceOf(SmsNotTaken.class)
                .hasMessageContaining("did not answer").hasMessageNotContaining("13700000001");
    }

    private SmsGateway gateway(String path) {
        return new HttpSmsGateway(URI.create("http://localhost:" + operator.getAddress().getPort() + path), "secret",
                Duration.ofMillis(300));
    }
}
