package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.notice.SmsGateway.SmsNotTaken;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.setting.Version;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each message is due only in a past or future of its own, so that the application's own delivery leaves it alone. */
@LinliTest
class DeliveryTest {

    private static final SettingKey<DeliveryPolicy> KEY =
            new SettingKey<>("notice.delivery", DeliveryPolicy.class, new DeliveryPolicy(3, 30, 3600, 0, 0, 0));

    @Autowired
    Notices notices;
    @Autowired
    Outbox outbox;
    @Autowired
    SmsDays days;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MovableClock clock;
    @Autowired
    TransactionTemplate transaction;

    private final String onceKey = "test:" + Ids.next();

    @AfterEach
    void nothing_stays_due_for_the_next_test() {
        jdbc.sql("delete from notice.outbox where once_key like ? || '%'").param(onceKey).update();
    }

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
        var gateway = new RecordingGateway();
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
            throw new SmsNotTaken(SmsFailure.OPERATOR, "503 maintenance");
        };
        ahead(() -> {
            tell();
            delivery(failing).deliverDue();
        });
        assertThat(row("concat_ws(' ', status, failure, last_error)")).isEqualTo("FAILED OPERATOR 503 maintenance");
        assertThat(row("extract(epoch from next_try_at - created_at)::int::text")).isEqualTo("30");
        later(Duration.ofSeconds(31), () -> delivery(failing).deliverDue());
        assertThat(row("attempts::text")).isEqualTo("2");
        later(Duration.ofSeconds(200), () -> delivery(failing).deliverDue());
        assertThat(row("status || ' ' || attempts")).isEqualTo("DEAD 3");
        assertThat(counted()).isEqualTo(new SmsDays.Day(day(), "notice.sms.code", 0, 3, 1));
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
        assertThat(row("concat_ws(' ', status, failure, last_error)")).isEqualTo("FAILED FAULT IllegalStateException");
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
        var other = new RecordingGateway();
        ahead(() -> delivery(other).deliverDue());
        transaction.executeWithoutResult(status ->
                notices.sms("13700000002", "notice.sms.code", List.of("271828"), onceKey + ":second"));
        assertThat(other.taken).noneMatch(sms -> sms.id().equals(id()));
        goOn.countDown();
        delivering.join();
        assertThat(row("status")).isEqualTo("SENT");
    }

    @Test
    void no_more_than_the_quota_of_a_day_is_sent_and_what_is_urgent_goes_first() {
        var gateway = new RecordingGateway();
        ahead(() -> {
            tellOrdinary("a");
            tellOrdinary("b");
            tell();
            delivery(gateway, new DeliveryPolicy(3, 30, 3600, 2, 0, 0)).deliverDue();
            delivery(gateway, new DeliveryPolicy(3, 30, 3600, 2, 0, 0)).deliverDue();
        });
        assertThat(gateway.taken).hasSize(2).anyMatch(sms -> sms.text().contains("314159"));
    }

    @Test
    void the_last_of_the_quota_is_kept_for_codes_and_what_is_urgent() {
        var gateway = new RecordingGateway();
        var two = new DeliveryPolicy(3, 30, 3600, 0, 2, 1);
        ahead(() -> {
            tellOrdinary("a");
            tellOrdinary("b");
            delivery(gateway, two).deliverDue();
            delivery(gateway, two).deliverDue();
            assertThat(gateway.taken).as("the other waits").hasSize(1);
            tell();
            delivery(gateway, two).deliverDue();
        });
        assertThat(gateway.taken).hasSize(2).anyMatch(sms -> sms.text().contains("314159"));
    }

    @Test
    void what_the_operator_refuses_is_given_up_at_once() {
        SmsGateway refusing = sms -> {
            throw new SmsNotTaken(SmsFailure.REFUSED, "422 template not approved");
        };
        ahead(() -> {
            tell();
            delivery(refusing).deliverDue();
        });
        assertThat(row("concat_ws(' ', status, attempts, last_error)")).isEqualTo("DEAD 1 422 template not approved");
    }

    @Test
    void the_operators_own_limit_costs_no_try_and_holds_the_others_back() {
        SmsGateway full = sms -> {
            throw new SmsNotTaken(SmsFailure.QUOTA, "429", Duration.ofMinutes(10));
        };
        var delivery = delivery(full);
        ahead(() -> {
            tellOrdinary("a");
            delivery.deliverDue();
        });
        assertThat(row(":a", "concat_ws(' ', status, attempts, failure)")).isEqualTo("QUEUED 0 QUOTA");
        assertThat(row(":a", "extract(epoch from next_try_at - created_at)::int::text")).isEqualTo("600");
        later(Duration.ofMinutes(1), () -> {
            tellOrdinary("b");
            assertThat(delivery.deliverDue()).isZero();
            tell();
            assertThat(delivery.deliverDue()).as("a code tries its luck").isOne();
        });
    }

    @Test
    void a_code_that_could_not_leave_in_time_is_not_sent_any_more() {
        var gateway = new RecordingGateway();
        ahead(this::tell);
        later(Duration.ofMinutes(6), () -> delivery(gateway).deliverDue());
        assertThat(gateway.taken).isEmpty();
        assertThat(row("concat_ws(' ', status, failure)")).isEqualTo("DEAD TOO_LATE");
    }

    @Test
    void what_was_sent_is_counted_by_kind_and_day() {
        ahead(() -> {
            tell();
            delivery(new RecordingGateway()).deliverDue();
        });
        assertThat(counted()).isEqualTo(new SmsDays.Day(day(), "notice.sms.code", 1, 0, 0));
    }

    /** A hundred years ahead and each test in a year of its own: due there, and not yet for anybody else. */
    private void ahead(Runnable action) {
        later(Duration.ZERO, action);
    }

    private void later(Duration pause, Runnable action) {
        clock.at(START.plus(year()).plus(pause), action);
    }

    private Duration year() {
        return Duration.ofDays(36_500 + 400L * (onceKey.hashCode() & 0xfff));
    }

    private static final java.time.Instant START = Clock.systemUTC().instant();

    private void tell() {
        notices.sms("13700000001", "notice.sms.code", List.of("314159"), onceKey);
    }

    private void tellOrdinary(String which) {
        notices.sms("13700000003", "request.sms.answered", List.of("LL" + which), onceKey + ":" + which);
    }

    private Delivery delivery(SmsGateway gateway) {
        return delivery(gateway, KEY.defaultValue());
    }

    private Delivery delivery(SmsGateway gateway, DeliveryPolicy policy) {
        return new Delivery(outbox, days, gateway, settings(policy), KEY, clock);
    }

    private LocalDate day() {
        return BusinessTime.dateOf(START.plus(year()));
    }

    private SmsDays.Day counted() {
        return days.since(day()).stream().filter(counted -> counted.day().equals(day()))
                .filter(counted -> counted.template().equals("notice.sms.code")).findFirst().orElseThrow();
    }

    private java.util.UUID id() {
        return java.util.UUID.fromString(row("id::text"));
    }

    private String row(String column) {
        return row("", column);
    }

    private String row(String which, String column) {
        return jdbc.sql("select " + column + " from notice.outbox o where once_key = ?").param(onceKey + which)
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
}
