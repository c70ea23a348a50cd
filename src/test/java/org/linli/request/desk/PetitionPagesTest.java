package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.calendar.WorkingTime;
import org.linli.identity.Accounts;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Verb;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class PetitionPagesTest {

    private final Requests requests;
    private final Colleagues colleagues;
    private final WorkingTime time;

    @Autowired
    PetitionPagesTest(Accounts accounts, Requests requests, WorkingTime time) {
        this.requests = requests;
        this.colleagues = new Colleagues(accounts, requests);
        this.time = time;
    }

    @Test
    void a_unit_asks_for_more_time_and_the_centre_grants_it_from_its_pile(Http dispatcher) {
        var officer = colleagues.sign(Scope.department("urban"), "示例经办", Role.OFFICER);
        var number = signed(officer);
        var inbox = dispatcher.another().signIn(officer);
        assertThat(inbox.get("/work/inbox/" + number + "/extend").body()).contains("type=\"date\"").contains("申请延期");
        var due = BusinessTime.dateOf(sheet(number).clock().resolveDue());
        var wrong = inbox.post("/work/inbox/" + number + "/extend", Map.of("until", due.toString(), "reason", "等备件从厂家发来"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"e-until\"").contains("等备件从厂家发来");
        var wanted = time.plusWorkingDays(due, 3);
        assertThat(inbox.post("/work/inbox/" + number + "/extend", Map.of("until", wanted.toString(),
                "reason", "等备件从厂家发来")).status()).isEqualTo(302);
        dispatcher.signIn(colleagues.dispatcher());
        var pile = dispatcher.get("/work/desk/" + number + "?pile=petitions").body();
        assertThat(pile).contains("id=\"q-" + number).contains("等备件从厂家发来").contains("延期待审")
                .contains("value=\"EXTENSION\"").doesNotContain("value=\"SUSPENSION\"");
        assertThat(dispatcher.post("/work/desk/" + number + "/decide", Map.of("petition", "EXTENSION", "grant", "true",
                "text", "请抓紧")).status()).isEqualTo(302);
        assertThat(BusinessTime.dateOf(sheet(number).clock().resolveDue())).isEqualTo(wanted);
        assertThat(dispatcher.get("/work/desk?pile=petitions").body()).doesNotContain("id=\"q-" + number);
        assertThat(sheet(number, officer).verbs()).as("what would be refused is not offered").contains(Verb.SUSPEND)
                .doesNotContain(Verb.EXTEND);
    }

    @Test
    void what_sleeps_is_marked_and_statistics_are_supervisions(Http supervisor) {
        var officer = colleagues.sign(Scope.department("urban"), "示例经办", Role.OFFICER);
        var number = signed(officer);
        var wakes = BusinessTime.dateOf(sheet(number).head().placedAt()).plusDays(40);
        colleagues.move(number, new Command.Suspend(wakes, "等汛期过后施工", List.of()), officer);
        colleagues.move(number, new Command.Exclude("台风引起,不属单位责任"), officer);
        var dispatcher = colleagues.dispatcher();
        assertThat(requests.get(number, Caller.of(colleagues.actor(dispatcher))).beside().decidable())
                .extracting(Enum::name).containsExactly("SUSPENSION");
        colleagues.move(number, new Command.Decide(org.linli.request.PetitionKind.SUSPENSION, true, ""), dispatcher);
        supervisor.signIn(colleagues.sign(Scope.district("350502"), "示例督办", Role.SUPERVISOR));
        assertThat(supervisor.get("/work/desk/" + number + "?pile=petitions").body()).contains("id=\"q-" + number)
                .contains("挂起至").contains("台风引起");
        assertThat(supervisor.post("/work/desk/" + number + "/decide", Map.of("petition", "EXCLUSION", "grant", "true"))
                .status()).isEqualTo(302);
        var sheet = sheet(number);
        assertThat(sheet.beside().excluded()).isTrue();
        assertThat(sheet.clock().redAt()).isNull();
        assertThat(sheet.timeline().getLast().type()).isEqualTo(EventType.EXCLUDED);
        assertThat(supervisor.another().signIn(officer).get("/work/inbox/" + number + "?pile=at-work").body())
                .contains("挂起至").contains("恢复办理");
    }

    @Test
    void the_open_interface_names_what_can_be_asked_and_decided(Http http) {
        var officer = colleagues.sign(Scope.department("urban"), "示例经办", Role.OFFICER);
        var number = signed(officer);
        assertThat(sheet(number, officer).verbs()).contains(Verb.EXTEND, Verb.SUSPEND, Verb.CHANGE_LEAD, Verb.ASK_HELP,
                Verb.NOTE, Verb.EXCLUDE).doesNotContain(Verb.DECIDE, Verb.RESUME);
        colleagues.move(number, new Command.AskHelp("ecology", "需要检测噪声"), officer);
        assertThat(sheet(number, officer).verbs()).doesNotContain(Verb.ASK_HELP, Verb.DECIDE);
        http.signIn(colleagues.dispatcher());
        assertThat(http.get("/api/v1/requests/" + number).body()).contains("\"name\":\"decide\"")
                .contains("\"value\":\"CO_HANDLING\"").doesNotContain("\"value\":\"EXTENSION\"")
                .contains("\"petitions\"");
    }

    private String signed(String officer) {
        var number = colleagues.dispatched("lighting", "巷口路灯不亮", "urban");
        colleagues.move(number, new Command.Sign(), officer);
        return number;
    }

    private RequestSheet sheet(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM));
    }

    private RequestSheet sheet(String number, String username) {
        return requests.get(number, Caller.of(colleagues.actor(username)));
    }
}
