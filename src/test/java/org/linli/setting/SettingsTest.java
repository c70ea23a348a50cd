package org.linli.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.setting.ChangeSetting.Terms;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class SettingsTest {

    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "林示例", Set.of(Role.DISTRICT_ADMIN), Scope.district("350502"));

    private final SettingKey<Rates> key = new SettingKey<>("test.rates" + UUID.randomUUID(), Rates.class, Rates.DEFAULT);
    private final LocalDate today;
    private final Settings settings;
    private final SettingBook book;
    private final ChangeSetting change;

    SettingsTest(@Autowired Settings settings, @Autowired SettingBook book, @Autowired ChangeSetting change, @Autowired Clock clock) {
        this.settings = settings;
        this.book = book;
        this.change = change;
        this.today = BusinessTime.dateOf(clock.instant());
    }

    @Test
    void the_programs_default_is_version_0() {
        assertThat(settings.at(key, today)).isEqualTo(new Version<>(0, LocalDate.EPOCH, Rates.DEFAULT));
        assertThat(settings.version(key, 0).value()).isEqualTo(Rates.DEFAULT);
        assertThatThrownBy(() -> settings.version(key, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_change_holds_from_its_date_and_the_frozen_version_stays() {
        decide(7, today.plusDays(3), 0);
        assertThat(settings.at(key, today.plusDays(2)).number()).isZero();
        assertThat(settings.at(key, today.plusDays(3)).value().days()).isEqualTo(7);
        decide(8, today.plusDays(3), 1);
        assertThat(settings.at(key, today.plusDays(3)).number()).isEqualTo(2);
        assertThat(settings.version(key, 1).value().days()).isEqualTo(7);
    }

    @Test
    void keeps_who_changed_it_and_why() {
        decide(7, today, 0);
        var decision = book.timeline(key).newestFirst().getFirst();
        assertThat(decision.changedBy()).isEqualTo(ADMIN.id());
        assertThat(decision.changedByName()).isEqualTo("林示例");
        assertThat(decision.reason()).isEqualTo("区政府会议纪要");
    }

    @Test
    void what_is_not_in_force_yet_can_be_withdrawn_once() {
        decide(7, today.plusDays(3), 0);
        change.withdraw(key, 1, "暂缓", ADMIN);
        assertThat(settings.at(key, today.plusDays(3)).number()).isZero();
        assertThat(book.timeline(key).newestFirst().getFirst().reason()).isEqualTo("暂缓");
        assertRefused(SettingRefusal.WITHDRAWN_ALREADY, () -> change.withdraw(key, 1, "再次", ADMIN));
    }

    @Test
    void what_holds_already_cannot_be_withdrawn() {
        decide(7, today, 0);
        assertRefused(SettingRefusal.HOLDS_ALREADY, () -> change.withdraw(key, 1, "反悔", ADMIN));
    }

    @Test
    void refuses_a_past_date_an_empty_reason_and_what_the_record_itself_finds_wrong() {
        assertThatThrownBy(() -> change.decide(key, Rates.DEFAULT.withDays(-1), new Terms(today.minusDays(1), " "), 0, ADMIN))
                .asInstanceOf(type(Invalid.class)).extracting(Invalid::errors)
                .satisfies(errors -> assertThat(errors).extracting("field").containsExactly("value.days", "validFrom", "reason"));
    }

    @Test
    void refuses_what_changes_nothing_and_what_was_based_on_an_older_state() {
        assertRefused(SettingRefusal.NOTHING_CHANGED, () -> decide(5, today, 0));
        decide(7, today, 0);
        assertRefused(SettingRefusal.CHANGED_MEANWHILE, () -> decide(8, today, 0));
    }

    @Test
    void of_many_who_decide_at_the_same_moment_exactly_one_succeeds() throws Exception {
        var go = new CountDownLatch(1);
        var outcomes = new ArrayList<Future<?>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var days = 10 + i;
                outcomes.add(people.submit(() -> {
                    go.await();
                    decide(days, today, 0);
                    return null;
                }));
            }
            go.countDown();
        }
        assertThat(outcomes).filteredOn(outcome -> outcome.state() == Future.State.SUCCESS).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome.state() == Future.State.FAILED)
                .allSatisfy(outcome -> assertThat(outcome.exceptionNow()).isInstanceOf(Refusal.class));
        assertThat(book.timeline(key).lastNumber()).isEqualTo(1);
    }

    @Test
    void sees_what_another_node_decided(@Autowired Decisions decisions) {
        var other = new SettingBook(decisions);
        decide(7, today, 0);
        assertThat(other.at(key, today).number()).isZero();
        other.reloadWhenChanged();
        assertThat(other.at(key, today).value().days()).isEqualTo(7);
    }

    @Test
    void rows_of_the_history_cannot_be_changed(@Autowired JdbcClient jdbc) {
        decide(7, today, 0);
        for (var sql : List.of("update setting.decision set reason = '' where key = ?", "delete from setting.decision where key = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(key.key()).update()).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    private void decide(int days, LocalDate validFrom, int basedOn) {
        change.decide(key, Rates.DEFAULT.withDays(days), new Terms(validFrom, " 区政府会议纪要 "), basedOn, ADMIN);
    }

    private static void assertRefused(SettingRefusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).asInstanceOf(type(Refusal.class)).extracting(Refusal::reason).isEqualTo(reason);
    }
}
