package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.notice.SmsGateway.SmsNotTaken;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.setting.Version;
import org.linli.shared.Ids;
import org.linli.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each message is due only in a past or future of its own, so that the application's own delivery leaves it alone. */
@LinliTest
class DeliveryTest {

    private static final SettingKey<DeliveryPolicy> KEY =
            new SettingKey<>("notice.delivery", DeliveryPolicy.class, new DeliveryPolicy(3, 30, 3600, 0));

    @Autowired
    Notices notices;
    @Autowired
    Outbox outbox;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MovableClock clock;
    @Autowired
    TransactionTemplate transaction;

    private final String onceKey = "test:" + Ids.next();

    @Test
    void a_message_is_kept_with_its_text_and_told_once() {
        tell();
        tell();
        assertThat(row("count(*)::text")).isEqualTo("1");
    }

    @Test
    void number_and_text_lie_sealed() {
        tell();
        assertThat(row("o::text")).doesNotContain("13700000001").doesNotContain("314159");
        assertThat(jdbc.sql("select encode(phone, 'escape') || encode(text, 'escape') from notice.outbox where once_key = ?")
                .param(onceKey).query(String.class).single()).doesNotContain("13700000001").doesNotContain("314159");
    }

    @Test
    void what_the_caller_rolls_back_is_told_to_nobody() {
        transaction.executeWithoutResult(status -> {
            tell();
            status.setRollbackOnly();
        });
        assertThat(row("count(*)::text")).isEqualTo("0");
    }

    @Test
    void a_message_without_a_text_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> notices.sms("13700000001", "notice.sms.none", List.of(), onceKey))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_gateway_gets_it_once() {
        var gateway = new Recording();
        ahead(() -> {
            tell();
            delivery(gateway).deliverDue();
            delivery(gateway).deliverDue();
        });
        assertThat(gateway.taken).filteredOn(sms -> sms.text().contains("314159") && sms.id().equals(id()))
                .singleElement().satisfies(sms -> assertThat(sms.phone()).isEqualTo("13700000001"));
        assertThat(row("status")).isEqualTo("SENT");
    }

    @Test
    void a_gateway_that_fails_is_tried_again_ever_later_and_in_the_end_given_up() {
        SmsGateway failing = sms -> {
            throw new SmsNotTaken("the gateway answered 503");
        };
        ahead(() -> {
            tell();
            delivery(failing).deliverDue();
        });
        assertThat(row("status || ' ' || last_error")).isEqualTo("FAILED the gateway answered 503");
        assertThat(row("extract(epoch from next_try_at - created_at)::int::text")).isEqualTo("30");
        later(Duration.ofSeconds(31), () -> delivery(failing).deliverDue());
        assertThat(row("attempts::text")).isEqualTo("2");
        later(Duration.ofSeconds(200), () -> delivery(failing).deliverDue());
        assertThat(row("status || ' ' || attempts")).isEqualTo("DEAD 3");
    }

    @Test
    void a_gateway_with_a_bug_fails_nobody() {
        SmsGateway broken = sms -> {
            throw new IllegalStateException("bug");
        };
        ahead(() -> {
            tell();
            delivery(broken).deliverDue();
        });
        assertThat(row("status || ' ' || last_error")).isEqualTo("FAILED IllegalStateException");
    }

    @Test
    void a_slow_gateway_keeps_no_caller_waiting_and_no_other_node_sends_meanwhile() throws Exception {
        var arrived = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        SmsGateway slow = sms -> {
            arrived.countDown();
            await(goOn);
        };
        ahead(this::tell);
        var delivering = Thread.startVirtualThread(() -> ahead(() -> delivery(slow).deliverDue()));
        arrived.await();
        var other = new Recording();
        ahead(() -> delivery(other).deliverDue());
        transaction.executeWithoutResult(status ->
                notices.sms("13700000002", "notice.sms.code", List.of("271828"), onceKey + ":second"));
        assertThat(other.taken).noneMatch(sms -> sms.id().equals(id()));
        goOn.countDown();
        delivering.join();
        assertThat(row("status")).isEqualTo("SENT");
    }

    @Test
    void no_more_than_the_daily_quota_is_sent() {
        var gateway = new Recording();
        var none = new SettingKey<>("notice.delivery", DeliveryPolicy.class, new DeliveryPolicy(3, 30, 3600, 1));
        ahead(() -> {
            tell();
            notices.sms("13700000001", "notice.sms.code", List.of("271828"), onceKey + ":second");
            new Delivery(outbox, gateway, settings(none.defaultValue()), none, clock).deliverDue();
            new Delivery(outbox, gateway, settings(none.defaultValue()), none, clock).deliverDue();
        });
        assertThat(gateway.taken).hasSize(1);
    }

    /** A hundred years ahead and each test in a year of its own: due there, and not yet for anybody else. */
    private void ahead(Runnable action) {
        later(Duration.ZERO, action);
    }

    private void later(Duration pause, Runnable action) {
        var year = Duration.ofDays(36_500 + 400L * (onceKey.hashCode() & 0xfff));
        clock.at(START.plus(year).plus(pause), action);
    }

    private static final java.time.Instant START = Clock.systemUTC().instant();

    private void tell() {
        notices.sms("13700000001", "notice.sms.code", List.of("314159"), onceKey);
    }

    private Delivery delivery(SmsGateway gateway) {
        return new Delivery(outbox, gateway, settings(KEY.defaultValue()), KEY, clock);
    }

    private java.util.UUID id() {
        return java.util.UUID.fromString(row("id::text"));
    }

    private String row(String column) {
        return jdbc.sql("select " + column + " from notice.outbox o where once_key = ?").param(onceKey)
                .query(String.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Settings settings(DeliveryPolicy policy) {
        return new Settings() {
            @Override
            public <T extends Record> Version<T> at(SettingKey<T> key, LocalDate date) {
                return version(key, 0);
            }

            @Override
            public <T extends Record> Version<T> version(SettingKey<T> key, int number) {
                return new Version<>(number, LocalDate.MIN, key.type().cast(policy));
            }
        };
    }

    private static final class Recording implements SmsGateway {

        private final List<Sms> taken = new CopyOnWriteArrayList<>();

        @Override
        public void send(Sms sms) {
            taken.add(sms);
        }
    }
}
