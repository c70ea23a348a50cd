package org.linli.request.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.calendar.WorkingTime;
import org.linli.notice.OutboxBook;
import org.linli.notice.OutboxFilter;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.PetitionKind;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class TellResidentsTest {

    private static final String JINSHAN = "350502001001";
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 10_000_000));

    @Autowired
    private Requests requests;
    @Autowired
    private TellResidents tell;
    @Autowired
    private WorkingTime time;
    @Autowired
    private OutboxBook outbox;
    @Autowired
    private JdbcClient jdbc;

    private final Actor dispatcher = actor(Scope.centre("jinshan"), Role.DISPATCHER);
    private final Actor clerk = actor(Scope.department("civil"), Role.OFFICER);

    @Test
    void what_is_asked_is_told_with_the_number_and_the_date_and_nothing_personal() {
        var number = place(phone(), Placing.Options.USUAL);
        move(number, new Command.AskMore("王大爷住几号楼？"), dispatcher);
        assertThat(told(number)).singleElement().satisfies(text ->
                assertThat(text).contains("需要补充").doesNotContain("王大爷").containsPattern("\\d+ 月 \\d+ 日"));
    }

    @Test
    void an_answer_is_told_once_however_often_the_log_is_read() {
        var number = place(phone(), Placing.Options.USUAL);
        move(number, new Command.Dispatch("civil", List.of(), ""), dispatcher);
        move(number, new Command.Sign(), clerk);
        move(number, new Command.Submit("已联系助餐点，明日起送餐上门", List.of()), clerk);
        assertThat(told(number)).hasSize(1);
        jdbc.sql("update request.follow set transaction = 0, id = 0").update();
        assertThat(told(number)).hasSize(1);
    }

    @Test
    void more_time_is_told_with_the_new_date_and_supervision_from_the_second_step_on() {
        var number = place(phone(), Placing.Options.USUAL);
        move(number, new Command.Dispatch("civil", List.of(), ""), dispatcher);
        move(number, new Command.Sign(), clerk);
        var due = BusinessTime.dateOf(requests.get(number, Caller.of(Actor.SYSTEM)).clock().resolveDue());
        move(number, new Command.Extend(time.plusWorkingDays(due, 2), "等评估机构上门", List.of()), clerk);
        move(number, new Command.Decide(PetitionKind.EXTENSION, true, ""), dispatcher);
        assertThat(told(number)).singleElement().satisfies(text -> assertThat(text).contains("新的答复期限").containsPattern("\\d+ 月 \\d+ 日"));
        move(number, new Command.Supervise(1, ""), Actor.SYSTEM);
        move(number, new Command.Supervise(2, ""), Actor.SYSTEM);
        move(number, new Command.Supervise(3, ""), Actor.SYSTEM);
        assertThat(toldUntil(number, 2)).hasSize(2).anyMatch(text -> text.contains("区督办已督促"));
    }

    @Test
    void a_refusal_is_told() {
        var refused = place(phone(), Placing.Options.USUAL);
        move(refused, new Command.Refuse("LITIGATION", "《信访工作条例》", "请向法院"), dispatcher);
        assertThat(told(refused)).singleElement().satisfies(text -> assertThat(text).contains("未予受理"));
    }

    @Test
    void nobody_is_told_who_left_no_number_or_is_anonymous() {
        var silent = place("", Placing.Options.USUAL);
        var anonymous = place(phone(), new Placing.Options(true, false, null));
        var landLine = place("0595-22345678", Placing.Options.USUAL);
        var last = place(phone(), Placing.Options.USUAL);
        for (var number : List.of(silent, anonymous, landLine, last)) {
            move(number, new Command.AskMore("请问几号楼？"), dispatcher);
        }
        assertThat(told(last)).hasSize(1);
        assertThat(Stream.of(silent, anonymous, landLine).flatMap(number -> find(number).stream())).isEmpty();
    }

    /** The log is read up to the oldest transaction that still runs, so what is new may need another look. */
    private List<String> told(String number) {
        for (int i = 0; i < 500 && find(number).isEmpty(); i++) {
            tell.handle();
        }
        tell.handle();
        return find(number);
    }

    private List<String> toldUntil(String number, int many) {
        for (int i = 0; i < 500 && find(number).size() < many; i++) {
            tell.handle();
        }
        return find(number);
    }

    private List<String> find(String number) {
        return outbox.list(OutboxFilter.ALL, null).stream().map(OutboxBook.Message::text)
                .filter(text -> text.contains(number) && !text.startsWith("【承办提醒】")).toList();
    }

    private String place(String phone, Placing.Options options) {
        return requests.place(new Placing(Source.PORTAL, "meal", "", "想订送餐", new Placing.Where(JINSHAN, "", "", null),
                new Placing.Contact("王大爷", phone), options, List.of(), ""), Actor.ANONYMOUS).number();
    }

    private void move(String number, Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    private static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(role), scope);
    }

    private static String phone() {
        return "136" + String.format("%08d", NUMBER.incrementAndGet());
    }
}
