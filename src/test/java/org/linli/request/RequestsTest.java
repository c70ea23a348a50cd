package org.linli.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class RequestsTest {

    static final Actor DISPATCHER = actor(Scope.centre("jinshan"), Role.DISPATCHER);
    static final Actor OTHER_CENTRE = actor(Scope.centre("qiaoguang"), Role.DISPATCHER);
    static final Actor CIVIL = actor(Scope.department("civil"), Role.OFFICER);
    static final String JINSHAN = "350502001001";

    @Autowired
    private Requests requests;
    @Autowired
    private JdbcClient jdbc;

    private final Actor resident = actor(Scope.SELF, Role.RESIDENT);

    @Test
    void a_whole_life_is_durable_and_chained() {
        var placed = place("");
        var number = placed.number();
        move(number, new Command.Dispatch("civil", List.of(), ""), DISPATCHER);
        move(number, new Command.Sign(), CIVIL);
        move(number, new Command.Submit("已联系助餐点,明日起送餐上门", List.of()), CIVIL);
        var moved = move(number, new Command.Rate(5, "谢谢"), resident);
        assertThat(moved.status()).isEqualTo(Status.CLOSED);
        var sheet = requests.get(number, Caller.of(resident));
        assertThat(sheet.timeline()).extracting(RequestSheet.Entry::type).containsExactly(EventType.PLACED,
                EventType.ADMITTED, EventType.DISPATCHED, EventType.SIGNED, EventType.RESULT_GIVEN, EventType.RATED);
        assertThat(sheet.where().centre()).isEqualTo("jinshan");
        assertThat(sheet.timeline().get(4).said()).contains("送餐上门");
    }

    @Test
    void a_repeated_call_with_the_same_key_is_one_request_with_one_receipt() {
        var key = Ids.next().toString();
        var first = place(key);
        var second = place(key);
        assertThat(second.repeated()).isTrue();
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.queryCode()).isEqualTo(first.queryCode());
        assertThat(requests.fits(first.number(), second.queryCode().toLowerCase())).isTrue();
        assertThat(requests.fits(first.number(), "AAAAAAAAAAAA")).isFalse();
    }

    @Test
    void of_many_clerks_who_sign_at_once_exactly_one_wins() throws Exception {
        var number = place("").number();
        move(number, new Command.Dispatch("civil", List.of(), ""), DISPATCHER);
        var tries = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 20; i++) {
            var clerk = actor(Scope.department("civil"), Role.OFFICER);
            tries.add(() -> {
                try {
                    return move(number, new Command.Sign(), clerk);
                } catch (Refusal refused) {
                    return refused.reason();
                }
            });
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = executor.invokeAll(tries).stream().map(future -> future.resultNow()).toList();
            assertThat(answers).filteredOn(Moved.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(RequestRefusal.ALREADY_SIGNED::equals).hasSize(19);
        }
        assertThat(jdbc.sql("""
                select count(*) from request.request_event e join request.service_request r on r.id = e.request_id
                where r.number = ? and e.type = 'SIGNED'""").param(number).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_page_that_is_out_of_date_is_told_the_present_state() {
        var number = place("").number();
        move(number, new Command.Admit(null, null, null), DISPATCHER);
        assertThatThrownBy(() -> requests.move(number, new Command.Dispatch("civil", List.of(), ""),
                Caller.of(DISPATCHER), 1)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(RequestRefusal.MOVED_MEANWHILE);
                    assertThat(refusal.arguments()).contains(Status.ADMITTED);
                });
        assertThat(requests.get(number, Caller.of(DISPATCHER)).status()).isEqualTo(Status.ADMITTED);
    }

    @Test
    void another_centre_and_another_resident_see_nothing_of_it() {
        var number = place("").number();
        for (var stranger : List.of(OTHER_CENTRE, CIVIL, actor(Scope.SELF, Role.RESIDENT), Actor.ANONYMOUS)) {
            assertThatThrownBy(() -> requests.get(number, Caller.of(stranger))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> requests.move(number, new Command.Withdraw(""), Caller.of(stranger), 0))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(requests.get(number, new Caller(Actor.ANONYMOUS, true)).number()).isEqualTo(number);
    }

    @Test
    void a_confidential_demander_is_hidden_from_the_handling_unit() {
        var placing = new Placing(Source.PORTAL, "report", "", "有人违规占用公共车位并收费",
                new Placing.Where(JINSHAN, "", "1 号楼", null), new Placing.Contact("王小明", "13900001234"),
                Placing.Options.USUAL, List.of(), "");
        var number = requests.place(placing, resident).number();
        move(number, new Command.Dispatch("civil", List.of(), ""), DISPATCHER);
        assertThat(requests.get(number, Caller.of(DISPATCHER)).demander().name()).isEqualTo("王*");
        var seenByUnit = requests.get(number, Caller.of(CIVIL)).demander();
        assertThat(seenByUnit.name()).isEmpty();
        assertThat(seenByUnit.phone()).isEmpty();
        assertThat(seenByUnit.hidden()).isTrue();
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_stored() {
        var before = jdbc.sql("select count(*) from request.service_request where requester = ?").param(resident.id())
                .query(Integer.class).single();
        var placing = new Placing(Source.PORTAL, "nothing", "", " ", new Placing.Where("999", "", "", null),
                new Placing.Contact("", "12"), Placing.Options.USUAL, List.of(), "");
        assertThatThrownBy(() -> requests.place(placing, resident)).isInstanceOfSatisfying(Invalid.class,
                e -> assertThat(e.errors()).extracting(error -> error.field())
                        .containsExactlyInAnyOrder("category", "description", "contactPhone", "communityCode"));
        assertThat(jdbc.sql("select count(*) from request.service_request where requester = ?").param(resident.id())
                .query(Integer.class).single()).isEqualTo(before);
    }

    @Test
    void rare_characters_survive() {
        var placing = placing("", "𠮷祥弄 3 号䶮先生家门口路灯不亮");
        var number = requests.place(placing, resident).number();
        assertThat(requests.get(number, Caller.of(resident)).head().description()).startsWith("𠮷祥弄").contains("䶮");
    }

    @Test
    void the_log_cannot_be_changed() {
        place("");
        assertThatThrownBy(() -> jdbc.sql("update request.request_event set type = 'RATED'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from request.request_event").update())
                .hasMessageContaining("append-only");
    }

    private Placed place(String key) {
        return requests.place(placing(key, "母亲八十二岁腿脚不便,想订中午送餐"), resident);
    }

    private static Placing placing(String key, String description) {
        return new Placing(Source.PORTAL, "meal", "", description, new Placing.Where(JINSHAN, "", "", null),
                Placing.Contact.NONE, Placing.Options.USUAL, List.of(), key);
    }

    private Moved move(String number, Command command, Actor actor) {
        return requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    static Actor actor(Scope scope, Role role) {
        var id = UUID.randomUUID();
        return new Actor(id, "person " + id.toString().substring(0, 4), Set.of(role), scope);
    }
}
