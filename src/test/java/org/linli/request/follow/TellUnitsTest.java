package org.linli.request.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.notice.OutboxBook;
import org.linli.notice.OutboxFilter;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class TellUnitsTest {

    private static final String UNIT = "archives";
    private static final String HELPER = "finance";

    @Autowired
    private Requests requests;
    @Autowired
    private TellUnits tell;
    @Autowired
    private OutboxBook outbox;
    @Autowired
    private JdbcClient jdbc;

    private final Actor dispatcher = actor(Scope.centre("jinshan"), Role.DISPATCHER);

    @BeforeEach
    void nobody_was_told_lately() {
        jdbc.sql("delete from request.unit_window where unit in (?, ?)").params(UNIT, HELPER).update();
    }

    @Test
    void the_first_order_is_told_at_once_and_those_that_follow_in_one_message() {
        var first = dispatched("楼道里的灯不亮");
        assertThat(toldOf(first, 1)).singleElement().satisfies(text -> assertThat(text).contains("新派单 " + first));
        var second = dispatched("楼下的长椅坏了");
        var third = dispatched("宣传栏的玻璃裂了");
        readThrough(2);
        assertThat(ofUnits(second)).isEmpty();
        minutesPass();
        assertThat(toldOf(second, 1)).singleElement()
                .satisfies(text -> assertThat(text).contains("新派单 2 件", "首件 " + second).containsPattern("\\d+ 月 \\d+ 日"));
        assertThat(ofUnits(third)).isEmpty();
        minutesPass();
        tell.handle();
        assertThat(jdbc.sql("select count(*) from request.unit_window where unit = ?").param(UNIT).query(Integer.class).single())
                .as("nothing came any more").isZero();
    }

    @Test
    void one_alone_that_was_gathered_is_told_as_itself() {
        toldOf(dispatched("楼道里的灯不亮"), 1);
        var second = dispatched("楼下的长椅坏了");
        readThrough(1);
        minutesPass();
        assertThat(toldOf(second, 1)).singleElement().satisfies(text -> assertThat(text).contains("新派单 " + second));
    }

    @Test
    void what_is_urgent_waits_for_nothing() {
        toldOf(dispatched("楼道里的灯不亮"), 1);
        var urgent = place("gas", "楼道里闻到燃气味");
        move(urgent, new Command.Dispatch(UNIT, List.of(), ""), dispatcher);
        assertThat(toldOf(urgent, 1)).singleElement().satisfies(text -> assertThat(text).contains("新派单 " + urgent));
    }

    @Test
    void lead_and_co_handler_hear_of_it_and_of_supervision_once_however_often_the_log_is_read() {
        var number = place("gas", "厨房里闻到燃气味");
        move(number, new Command.Dispatch(UNIT, List.of(HELPER), ""), dispatcher);
        move(number, new Command.Supervise(1, ""), Actor.SYSTEM);
        assertThat(toldOf(number, 3)).as("lead and co-handler, then the lead").hasSize(3)
                .filteredOn(text -> text.contains("督办单")).hasSize(1);
        jdbc.sql("update request.follow set transaction = 0, id = 0 where name = 'units'").update();
        tell.handle();
        assertThat(ofUnits(number)).hasSize(3);
    }

    private String dispatched(String text) {
        var number = place("lighting", text);
        move(number, new Command.Dispatch(UNIT, List.of(), ""), dispatcher);
        return number;
    }

    /** The log is read up to the oldest transaction that still runs, so what is new may need another look. */
    private List<String> toldOf(String number, int many) {
        for (int i = 0; i < 500 && ofUnits(number).size() < many; i++) {
            tell.handle();
        }
        return ofUnits(number);
    }

    private void readThrough(int gathered) {
        for (int i = 0; i < 500 && gathered() < gathered; i++) {
            tell.handle();
        }
        assertThat(gathered()).isEqualTo(gathered);
    }

    private int gathered() {
        return jdbc.sql("select gathered from request.unit_window where unit = ?").param(UNIT).query(Integer.class).optional().orElse(0);
    }

    private void minutesPass() {
        jdbc.sql("update request.unit_window set opened = opened - interval '11 minutes' where unit = ?").param(UNIT).update();
    }

    private List<String> ofUnits(String number) {
        return outbox.list(OutboxFilter.ALL, null).stream().map(OutboxBook.Message::text)
                .filter(text -> text.contains(number) && text.startsWith("【承办提醒】")).toList();
    }

    private String place(String category, String text) {
        return requests.place(new Placing(Source.PORTAL, category, "", text, new Placing.Where("350502001001", "", "", null),
                Placing.Contact.NONE, Placing.Options.USUAL, List.of(), ""), Actor.ANONYMOUS).number();
    }

    private void move(String number, Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    private static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(role), scope);
    }
}
