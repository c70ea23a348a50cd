package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the operator does not take fails nobody's order: by the application's own jobs, to a number out of service. */
@LinliTest
class ProviderFailureTest {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(LL\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PHONE = "139987" + OutboxOnlyGateway.OUT_OF_SERVICE;

    @Autowired
    OutboxBook book;

    @Test
    void the_order_goes_on_and_the_outbox_says_why_the_message_did_not_leave(Http resident, Http dispatcher) {
        resident.token("resident");
        dispatcher.token("dispatcher-jinshan");
        var placed = resident.postJson("/api/v1/requests", """
                {"category":"meal","description":"母亲八十二岁，想订午餐","communityCode":"350502001001",
                 "contact":{"name":"示例","phone":"%s"}}""".formatted(PHONE));
        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        var found = NUMBER.matcher(placed.body());
        assertThat(found.find()).isTrue();
        var number = found.group(1);
        var answered = dispatcher.postJson("/api/v1/requests/" + number + "/moves/answer", "{\"text\":\"助餐点每天十一点供餐\"}");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);

        var message = refused(number);
        assertThat(message.delivering().failure()).isEqualTo(SmsFailure.REFUSED);
        assertThat(message.delivering().words()).isEqualTo("MOBILE_NOT_EXIST");
        assertThat(resident.get("/api/v1/requests/" + number).body()).as("the order goes on").contains("\"name\":\"rate\"");
    }

    private OutboxBook.Message refused(String number) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var message = find(number);
        while (message.isEmpty()) {
            assertThat(System.nanoTime()).as("a message that the operator refused").isLessThan(end);
            message = find(number);
        }
        return message.get();
    }

    private Optional<OutboxBook.Message> find(String number) {
        return book.list(new OutboxFilter(OutboxStatus.DEAD, "request.sms.answered"), null).stream()
                .filter(message -> message.text().contains(number)).findFirst();
    }
}
