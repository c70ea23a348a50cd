package org.linli.request.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.calendar.WorkingTime;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.engine.FirstLimits;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An order for a department and a subdistrict, and promises that are shorter than the limit; all rolled back. */
@LinliTest
class PartsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Actor DISPATCHER = actor(Scope.centre("jinshan"), Role.DISPATCHER);
    private static final Actor OFFICER = actor(Scope.department("civil"), Role.OFFICER);
    private static final Actor STREET = actor(Scope.department("street-haibin"), Role.OFFICER);
    private static final Actor SUPERVISOR = actor(Scope.district("350502"), Role.SUPERVISOR);

    @Autowired
    private PartFigures figures;
    @Autowired
    private Requests requests;
    @Autowired
    private WorkingTime time;
    @Autowired
    private FirstLimits limits;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private MovableClock clock;

    @Test
    void an_order_for_both_counts_once_in_the_district_and_once_in_each_units_table() {
        undone(() -> {
            var before = figures.district(FEBRUARY);
            var number = dispatched("2026-02-02T10:00", List.of("street-haibin"));
            at("2026-02-02T11:00", () -> move(number, new Command.Sign(), OFFICER));
            at("2026-02-02T15:00", () -> move(number, new Command.Contact("电话里问清了时间"), OFFICER));
            at("2026-02-04T10:00", () -> move(number, new Command.Sign(), STREET));
            at("2026-02-06T10:00", () -> move(number, new Command.Submit("已联系助餐点，明日起送餐上门", List.of()), OFFICER));
            at("2026-02-07T10:00", () -> move(number, new Command.Submit("已派员到场配合，本单位部分完成", List.of()), STREET));
            at("2026-02-12T10:00", () -> {
                var after = figures.district(FEBRUARY);
                assertThat(after.orders() - before.orders()).isEqualTo(1);
                assertThat(after.parts() - before.parts()).isEqualTo(2);
                assertThat(after.doubled() - before.doubled()).isEqualTo(1);
                assertThat(after.late() - before.late()).as("the lead was in time").isZero();
                assertThat(figures.units(FEBRUARY, "civil")).containsExactly(new UnitParts("civil", true, 1, 1, 1, 1, 1, 0));
                assertThat(figures.units(FEBRUARY, "street-haibin")).as("signed late and done late, on its own account")
                        .containsExactly(new UnitParts("street-haibin", false, 1, 0, 0, 1, 0, 1));
            });
        });
    }

    @Test
    void what_was_handed_back_was_nobodys_and_what_is_overdue_is_late_before_it_is_done() {
        undone(() -> {
            var number = dispatched("2026-02-02T10:00", List.of());
            at("2026-02-02T11:00", () -> move(number, new Command.HandBack("FUNCTION", "三定方案第三条", "health"), OFFICER));
            at("2026-02-02T12:00", () -> move(number, new Command.Rule(Command.Ruling.REASSIGN, "health", ""), DISPATCHER));
            at("2026-03-02T10:00", () -> {
                assertThat(figures.units(FEBRUARY, "civil")).isEmpty();
                assertThat(figures.units(FEBRUARY, "health")).containsExactly(new UnitParts("health", true, 1, 0, 0, 1, 0, 1));
            });
        });
    }

    @Test
    void a_promise_shorter_than_the_limit_begins_supervision_once() {
        undone(() -> {
            var number = dispatched("2026-02-09T10:00", List.of());
            var promises = new BrokenPromises(jdbc, day -> Map.of("meal", 3), requests, time, limits, transaction);
            assertThat(found(promises, "2026-02-12T17:29")).isZero();
            assertThat(found(promises, "2026-02-12T17:30")).isEqualTo(1);
            assertThat(found(promises, "2026-02-13T09:00")).isZero();
            assertThat(requests.get(number, Caller.of(SUPERVISOR)).timeline()).filteredOn(it -> it.type() == EventType.SUPERVISED)
                    .singleElement().satisfies(it -> assertThat(it.detail()).containsKey("promised"));
        });
    }

    @Test
    void a_promise_no_shorter_than_the_limit_is_the_limits_to_watch() {
        undone(() -> {
            dispatched("2026-02-09T10:00", List.of());
            var promises = new BrokenPromises(jdbc, day -> Map.of("meal", 5), requests, time, limits, transaction);
            assertThat(found(promises, "2026-03-09T10:00")).isZero();
        });
    }

    @Test
    void everybody_finds_their_own_table(Browser browser, Http http) {
        browser.signIn("supervisor").open("/work/supervision/parts").assertAccessible().screenshots("supervision-parts");
        http.signIn("lead-urban");
        assertThat(http.get("/work/supervision/parts").body()).contains("城市管理局").doesNotContain("全区点单").doesNotContain("民政局");
        assertThat(http.get("/work/supervision/parts.csv").body()).contains("按时签收").doesNotContain("民政局");
        assertThat(http.another().signIn("commander").get("/work/supervision/parts.xlsx").status()).isEqualTo(200);
    }

    private int found(BrokenPromises promises, String moment) {
        var found = new int[1];
        at(moment, () -> found[0] = promises.find(clock.instant()));
        return found[0];
    }

    private String dispatched(String moment, List<String> coHandlers) {
        var number = new String[1];
        at(moment, () -> {
            number[0] = requests.place(new Placing(Source.PHONE, "meal", "", "母亲八十二岁，想订中午送餐",
                    new Placing.Where("350502001001", "", "", null), new Placing.Contact("王小明", "13900001234"),
                    Placing.Options.USUAL, List.of(), ""), DISPATCHER).number();
            move(number[0], new Command.Dispatch("civil", coHandlers, ""), DISPATCHER);
        });
        return number[0];
    }

    private void move(String number, Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    private void at(String moment, Runnable action) {
        clock.at(LocalDateTime.parse(moment).atZone(BusinessTime.ZONE).toInstant(), action);
    }

    private void undone(Runnable story) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            clock.at(Instant.parse("2026-02-28T00:00:00Z").plus(Duration.ofHours(3)), story);
        });
    }

    private static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(role), scope);
    }
}
