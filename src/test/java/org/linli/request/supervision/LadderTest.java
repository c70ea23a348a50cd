package org.linli.request.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Placing;
import org.linli.request.RequestSheet.Entry;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything happens in transactions that are rolled back: the ladder climbs for the whole district. */
@LinliTest
class LadderTest {

    private static final Actor DISPATCHER = actor(Scope.centre("jinshan"), Role.DISPATCHER);
    private static final Actor OFFICER = actor(Scope.department("civil"), Role.OFFICER);
    private static final Actor SUPERVISOR = actor(Scope.district("350502"), Role.SUPERVISOR);

    @Autowired
    private Requests requests;
    @Autowired
    private Ladder ladder;
    @Autowired
    private Standings standings;
    @Autowired
    private MovableClock clock;

    private final TransactionTemplate undone;

    LadderTest(@Autowired PlatformTransactionManager transactions) {
        undone = new TransactionTemplate(transactions);
    }

    @Test
    void what_is_late_climbs_once_a_rung_across_the_spring_festival() {
        undone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            // 9 to 13 February 2026 and the make-up Saturday; the festival is off until the 23rd
            var number = signed("2026-02-09T10:00");
            var due = sheetDue(number);
            assertThat(due).isEqualTo(at("2026-02-14T17:30"));
            assertThat(climbed(number, "2026-02-14T17:29")).isEmpty();
            assertThat(climbed(number, "2026-02-14T17:30")).containsExactly("1");
            assertThat(climbed(number, "2026-02-20T12:00")).as("the festival is nobody's working day").containsExactly("1");
            assertThat(climbed(number, "2026-02-24T17:29")).containsExactly("1");
            assertThat(climbed(number, "2026-02-24T17:30")).containsExactly("1", "2");
            assertThat(climbed(number, "2026-02-28T17:29")).containsExactly("1", "2");
            assertThat(climbed(number, "2026-02-28T17:30")).as("the make-up Saturday is the fifth day")
                    .containsExactly("1", "2", "3");
            assertThat(climbed(number, "2026-06-01T09:00")).containsExactly("1", "2", "3");
        });
    }

    @Test
    void a_clockwork_that_stood_still_makes_up_for_every_rung_once() {
        undone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var number = signed("2026-02-09T10:00");
            assertThat(climbed(number, "2026-03-20T09:00")).containsExactly("1", "2", "3");
            assertThat(climbed(number, "2026-03-20T09:01")).containsExactly("1", "2", "3");
        });
    }

    @Test
    void what_sleeps_or_is_answered_does_not_climb() {
        undone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var number = signed("2026-02-09T10:00");
            clock.at(at("2026-02-10T10:00"), () -> requests.move(number,
                    new Command.Submit("已联系助餐点，明日起送餐上门", List.of()), Caller.of(OFFICER), Requests.ANY_VERSION));
            assertThat(climbed(number, "2026-03-20T09:00")).isEmpty();
        });
    }

    @Test
    void everybody_sees_their_own_part_of_the_ladder() {
        undone.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var number = signed("2026-02-09T10:00");
            climbed(number, "2026-02-24T17:30");
            clock.at(at("2026-02-24T17:31"), () -> {
                assertThat(find(SUPERVISOR, number).rung()).isEqualTo(Rung.STREET);
                assertThat(find(actor(Scope.department("civil"), Role.LEAD), number).open()).isTrue();
                assertThat(seen(actor(Scope.department("urban"), Role.LEAD), number)).isFalse();
                assertThat(seen(actor(Scope.centre("qiaoguang"), Role.CENTRE_MANAGER), number)).isFalse();
                assertThat(seen(actor(Scope.department("street-linjiang"), Role.LEAD), number)).isFalse();
                var copy = find(actor(Scope.department("street-haibin"), Role.LEAD), number);
                assertThat(copy.open()).as("a copy is no permission").isFalse();
                assertThat(copy.title()).isEmpty();
                assertThat(standings.shares(SUPERVISOR, LadderFilter.ALL).get(Rung.STREET))
                        .anyMatch(share -> share.holder().equals("civil"));
            });
        });
    }

    private boolean seen(Actor actor, String number) {
        return standings.list(actor, LadderFilter.ALL, null, 10_000).lines().stream().anyMatch(it -> it.number().equals(number));
    }

    private OnLadder find(Actor actor, String number) {
        return standings.list(actor, LadderFilter.ALL, null, 10_000).lines().stream()
                .filter(it -> it.number().equals(number)).findFirst().orElseThrow();
    }

    /** The rungs in the record after the ladder's clock struck then. */
    private List<String> climbed(String number, String moment) {
        var levels = new ArrayList<String>();
        clock.at(at(moment), () -> {
            ladder.climb();
            requests.get(number, Caller.of(SUPERVISOR)).timeline().stream()
                    .filter(entry -> entry.type() == EventType.SUPERVISED).map(Entry::detail)
                    .forEach(detail -> levels.add(detail.getOrDefault("level", "")));
        });
        return levels;
    }

    private Instant sheetDue(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM)).clock().resolveDue();
    }

    private String signed(String moment) {
        var number = new String[1];
        clock.at(at(moment), () -> {
            number[0] = requests.place(new Placing(Source.PHONE, "meal", "", "母亲八十二岁，想订中午送餐",
                    new Placing.Where("350502001001", "", "", null), new Placing.Contact("王小明", "13900001234"),
                    Placing.Options.USUAL, List.of(), ""), DISPATCHER).number();
            requests.move(number[0], new Command.Dispatch("civil", List.of(), ""), Caller.of(DISPATCHER), Requests.ANY_VERSION);
            requests.move(number[0], new Command.Sign(), Caller.of(OFFICER), Requests.ANY_VERSION);
        });
        return number[0];
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(BusinessTime.ZONE).toInstant();
    }

    private static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(role), scope);
    }
}
