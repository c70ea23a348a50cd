package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.calendar.WorkingTime;
import org.linli.calendar.events.CalendarChanged;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Moved;
import org.linli.request.Placing;
import org.linli.request.RequestLists;
import org.linli.request.RequestRefusal;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mergers, the archive, the pool and the calendar on the real database. */
@LinliTest
class AfterwardsTest {

    private static final Actor DESK = actor(Scope.centre("jinshan"), Role.DISPATCHER);
    private static final Actor LEAD = actor(Scope.department("civil"), Role.LEAD);

    @Autowired
    private Requests requests;
    @Autowired
    private RequestLists lists;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Recounts recounts;
    @Autowired
    private Histories histories;

    private final Actor resident = actor(Scope.SELF, Role.RESIDENT);

    @Test
    void those_who_were_merged_are_told_when_the_first_one_ends() {
        var first = place();
        var second = place();
        var third = place();
        assertThat(lists.alike(Actor.SYSTEM, third, 50)).extracting(line -> line.number()).contains(first, second);
        move(third, new Command.Merge(second, ""), DESK);
        move(second, new Command.Merge(first, "同一件事"), DESK);
        assertThat(sheet(first).beside().relatives().children()).containsExactly(second);
        Aftermath.tell(jdbc, requests);
        assertThat(sheet(third).timeline()).extracting(RequestSheet.Entry::type).doesNotContain(EventType.MERGE_TOLD);
        finish(first);
        Aftermath.tell(jdbc, requests);
        Aftermath.tell(jdbc, requests);
        for (var child : List.of(second, third)) {
            assertThat(sheet(child).timeline()).extracting(RequestSheet.Entry::type)
                    .containsOnlyOnce(EventType.MERGE_TOLD);
            assertThat(sheet(child).timeline().getLast().detail()).containsEntry("parent", first);
        }
    }

    /** A list of what stands beside a request leads nobody to what lies with others: neither its title nor its number. */
    @Test
    void what_went_to_another_centre_is_no_longer_shown_beside_a_request() {
        var kept = place();
        var gone = place();
        assertThat(lists.alike(DESK, kept, 50)).extracting(line -> line.number()).contains(gone);
        assertThat(lists.visible(DESK, List.of(kept, gone))).containsExactlyInAnyOrder(kept, gone);
        move(gone, new Command.Merge(kept, ""), DESK);
        var away = place();
        move(away, new Command.Transfer("qiaoguang", "归桥光中心"), DESK);
        assertThat(lists.alike(DESK, kept, 50)).extracting(line -> line.number()).doesNotContain(away);
        assertThat(lists.visible(DESK, List.of(kept, away))).containsExactly(kept);
        assertThat(lists.visible(actor(Scope.SELF, Role.RESIDENT), List.of(kept))).isEmpty();
        jdbc.sql("update request.request_course set centre = 'qiaoguang' where id = (select id from request.request_facts where number = ?)")
                .param(gone).update();
        assertThat(sheet(kept).beside().relatives().children()).isEmpty();
    }

    /** A unit's list of a category is found by the parts, so these follow where the request is admitted as another. */
    @Test
    void a_part_of_earlier_is_of_the_category_that_the_request_has_now() {
        var first = place();
        var second = place();
        move(second, new Command.Dispatch("civil", List.of(), ""), DESK);
        move(second, new Command.Merge(first, ""), DESK);
        move(second, new Command.Separate("不是同一件事"), DESK);
        move(second, new Command.Admit(null, null, "parking"), DESK);
        assertThat(lists.find(LEAD, new RequestLists.Filter("", null, "parking", null, null, null, null), null, 30).lines())
                .extracting(line -> line.number()).contains(second);
    }

    @Test
    void nobody_loses_a_request_because_somebody_else_withdrew_theirs() {
        var first = place();
        var second = place();
        move(second, new Command.Merge(first, ""), DESK);
        move(first, new Command.Withdraw("不用了"), resident);
        Aftermath.tell(jdbc, requests);
        assertThat(sheet(second).status()).isEqualTo(Status.SUBMITTED);
        assertThat(sheet(second).beside().relatives().parent()).isNull();
    }

    @Test
    void what_is_archived_can_be_followed_by_those_whose_it_was() {
        var number = place();
        finish(number);
        move(number, new Command.Archive(), Actor.SYSTEM);
        assertThatThrownBy(() -> move(number, new Command.Reopen("又没人送"), resident)).isInstanceOf(Refusal.class);
        var earlier = new Placing.Earlier(number, false);
        var next = requests.place(placing().following(earlier), resident).number();
        assertThat(sheet(next).beside().relatives().earlier()).isEqualTo(number);
        assertThat(sheet(number).beside().relatives().later()).containsExactly(next);
        assertThatThrownBy(() -> requests.place(placing().following(earlier), actor(Scope.SELF, Role.RESIDENT)))
                .isInstanceOf(Invalid.class);
        requests.place(placing().following(new Placing.Earlier(number, true)), actor(Scope.SELF, Role.RESIDENT));
    }

    @Test
    void of_a_thousand_who_reach_for_one_thing_in_the_pool_exactly_one_gets_it() throws Exception {
        var number = place();
        move(number, new Command.Dispatch("civil", List.of(), ""), DESK);
        move(number, new Command.Pool(), LEAD);
        var tries = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 1000; i++) {
            var clerk = actor(Scope.department("civil"), Role.OFFICER);
            tries.add(() -> {
                try {
                    return move(number, new Command.Take(), clerk);
                } catch (Refusal refused) {
                    return refused.reason();
                }
            });
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = executor.invokeAll(tries).stream().map(future -> future.resultNow()).toList();
            assertThat(answers).filteredOn(Moved.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(RequestRefusal.ALREADY_TAKEN::equals).hasSize(999);
        }
        assertThat(sheet(number).timeline()).extracting(RequestSheet.Entry::type).containsOnlyOnce(EventType.TAKEN);
    }

    @Test
    void a_calendar_that_arrives_later_moves_running_clocks_once(@Autowired ApplicationEventPublisher events,
                                                                 @Autowired TransactionTemplate transaction,
                                                                 @Autowired WorkingTime time) {
        var number = place();
        var due = sheet(number).clock().resolveDue();
        var year = BusinessTime.dateOf(due).getYear();
        jdbc.sql("""
                update request.request_course c set resolve_due = resolve_due + interval '3 days'
                from request.request_facts f where f.id = c.id and f.number = ?
                """).param(number).update();
        transaction.executeWithoutResult(status -> events.publishEvent(new CalendarChanged(year)));
        recounts.recount(requests, histories);
        recounts.recount(requests, histories);
        var sheet = sheet(number);
        assertThat(sheet.clock().resolveDue()).isEqualTo(due);
        assertThat(sheet.timeline()).extracting(RequestSheet.Entry::type).containsOnlyOnce(EventType.RECOUNTED);
        assertThat(time.isWorkingDay(LocalDate.of(year, 1, 1))).isFalse();
        assertThat(jdbc.sql("select count(*) from request.recount").query(Integer.class).single()).isZero();
    }

    private void finish(String number) {
        move(number, new Command.Answer("已为老人登记助餐,明日起送餐上门"), DESK);
        move(number, new Command.Rate(5, ""), resident);
    }

    private String place() {
        return requests.place(placing(), resident).number();
    }

    private static Placing placing() {
        return new Placing(Source.PORTAL, "meal", "", "母亲八十二岁,想订中午送餐",
                new Placing.Where("350502001001", "", "", null), Placing.Contact.NONE, Placing.Options.USUAL, List.of(), "");
    }

    private Moved move(String number, Command command, Actor by) {
        return requests.move(number, command, Caller.of(by), Requests.ANY_VERSION);
    }

    private RequestSheet sheet(String number) {
        return requests.get(number, Caller.of(DESK));
    }

    private static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(role), scope);
    }
}
