package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.identity.Accounts;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class DeskPagesTest {

    private final Requests requests;
    private final Colleagues colleagues;

    @Autowired
    DeskPagesTest(Accounts accounts, Requests requests) {
        this.requests = requests;
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void a_request_goes_round_by_plain_forms(Http dispatcher) {
        var officer = dispatcher.another().signIn(colleagues.sign(Scope.department("urban"), "示例经办", Role.OFFICER));
        var supervisor = dispatcher.another().signIn(colleagues.sign(Scope.district("350502"), "示例督办", Role.SUPERVISOR));
        dispatcher.signIn(colleagues.dispatcher());
        var number = colleagues.place("noise", "夜里施工到两点,孩子睡不好");
        assertThat(post(dispatcher, "desk", number, "dispatch", Map.of("lead", "urban")).status()).isEqualTo(302);
        assertThat(post(officer, "inbox", number, "hand-back", Map.of("reason", "FUNCTION", "basis", "施工噪声由生态环境部门负责",
                "suggested", "ecology")).status()).isEqualTo(302);
        var returned = dispatcher.get("/work/desk/" + number);
        assertThat(returned.body()).contains("施工噪声由生态环境部门负责").contains("value=\"REASSIGN\" checked");
        assertThat(post(dispatcher, "desk", number, "rule", Map.of("ruling", "UPHOLD", "text", "工地渣土车归城管")).status())
                .isEqualTo(302);
        assertThat(post(officer, "inbox", number, "hand-back", Map.of("reason", "FUNCTION", "basis", "再退一次", "suggested",
                "")).status()).isEqualTo(409);
        assertThat(post(officer, "inbox", number, "sign", Map.of()).status()).isEqualTo(302);
        assertThat(post(officer, "inbox", number, "submit", Map.of("result", "已责令停工")).body())
                .contains("error-summary").contains("已责令停工");
        assertThat(post(officer, "inbox", number, "submit", Map.of("result", "已责令夜间停工并约谈施工单位")).status()).isEqualTo(302);
        assertThat(post(dispatcher, "desk", number, "review", Map.of("pass", "true")).status()).isEqualTo(302);
        assertThat(statusOf(number)).isEqualTo(Status.ANSWERED);
        assertThat(supervisor.get("/work/requests/" + number).body()).contains("已责令夜间停工并约谈施工单位");
    }

    @Test
    void the_district_s_desk_has_what_no_centre_has_and_nothing_else(Http desk) {
        var number = colleagues.place("noise", "两区交界的工地，不知道归谁管");
        desk.signIn(colleagues.sign(Scope.district("350502"), "示例总台", Role.DISPATCHER));
        assertThat(desk.get("/work/desk/" + number).status()).isEqualTo(404);
        assertThat(post(desk, "desk", number, "admit", Map.of("category", "noise")).status()).isNotEqualTo(302);
        var centre = desk.another().signIn(colleagues.dispatcher());
        assertThat(post(centre, "desk", number, "transfer", Map.of("centre", "350502", "reason", "跨区，请区里定")).status()).isEqualTo(302);
        assertThat(desk.get("/work/desk").body()).contains("id=\"q-" + number);
        assertThat(desk.get("/work/requests.csv").body()).contains(number);
        assertThat(post(desk, "desk", number, "dispatch", Map.of("lead", "urban")).status()).isEqualTo(302);
        assertThat(statusOf(number)).isEqualTo(Status.DISPATCHED);
        assertThat(centre.get("/work/desk/" + number).status()).isEqualTo(404);
    }

    @Test
    void a_pile_goes_on_being_renewed_when_the_open_request_was_moved_to_another_centre(Http centre) {
        var goes = colleagues.place("elevator", "隔壁片区的电梯停了");
        centre.signIn(colleagues.dispatcher());
        var page = centre.get("/work/desk/" + goes).body();
        var renewed = Pattern.compile("id=\"pile-poll\"[^>]*hx-get=\"([^\"]+)\"").matcher(page);
        assertThat(renewed.find()).isTrue();
        var address = renewed.group(1).replace("&amp;", "&");
        assertThat(centre.get(address).body()).contains("data-version=\"" + version(page) + "\" data-number=\"" + goes)
                .doesNotContain("textarea");
        assertThat(post(centre, "desk", goes, "transfer", Map.of("centre", "qiaoguang", "reason", "片区不对")).status()).isEqualTo(302);
        assertThat(centre.get("/work/desk/" + goes).status()).isEqualTo(404);
        var after = centre.get(address);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).contains("data-version=\"0\" data-number=\"" + goes).doesNotContain("id=\"q-" + goes);
    }

    @Test
    void the_clerk_who_comes_second_reads_who_signed(Http first) {
        var number = colleagues.dispatched("lighting", "巷口路灯不亮", "urban");
        first.signIn(colleagues.sign(Scope.department("urban"), "王先到", Role.OFFICER));
        var second = first.another().signIn(colleagues.sign(Scope.department("urban"), "李后到", Role.OFFICER));
        var stale = version(second.get("/work/inbox/" + number).body());
        assertThat(post(first, "inbox", number, "sign", Map.of()).status()).isEqualTo(302);
        var answer = post(second, "inbox", number, "sign", Map.of("version", stale));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("王先到 已经接了这一单").contains("办理中");
    }

    @Test
    void an_old_page_is_told_what_happened_and_keeps_what_was_typed(Http http) {
        var number = colleagues.place("road", "井盖松动,车一过就响");
        http.signIn(colleagues.dispatcher());
        var stale = version(http.get("/work/desk/" + number).body());
        colleagues.move(number, new Command.Admit(null, null, null), colleagues.dispatcher());
        var answer = post(http, "desk", number, "answer", Map.of("version", stale, "text", "已打好的答复不能丢掉呀呀"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("刚刚被别人处理过").contains("待派单").contains("已打好的答复不能丢掉呀呀");
    }

    @Test
    void what_is_wrong_stands_at_its_field_with_the_words_still_there(Http http) {
        var number = colleagues.place("road", "人行道砖松动");
        http.signIn(colleagues.dispatcher());
        var answer = post(http, "desk", number, "refuse", Map.of("reason", "OUTSIDE", "basis", "短"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"e-basis\"").contains(">短</textarea>");
        assertThat(statusOf(number)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void another_centres_desk_finds_nothing_at_that_address(Http http) {
        var number = colleagues.place("road", "路面塌陷");
        http.signIn(colleagues.sign(Scope.centre("qiaoguang"), "外中心", Role.DISPATCHER));
        for (var path : new String[] {"/work/desk/", "/work/requests/"}) {
            assertThat(http.get(path + number).status()).isEqualTo(404);
        }
        assertThat(post(http, "desk", number, "dispatch", Map.of("lead", "urban")).status()).isEqualTo(404);
        assertThat(post(http, "requests", number, "reveal", Map.of()).status()).isEqualTo(404);
        assertThat(http.get("/work/inbox").status()).isEqualTo(403);
    }

    @Test
    void everybody_is_led_to_the_own_desk(Http http) {
        var desks = Map.of(Role.DISPATCHER, "/work/desk", Role.SUPERVISOR, "/work/desk", Role.FOLLOW_UP, "/work/follow-up",
                Role.LEAD, "/work/inbox", Role.COMMANDER, "/screen", Role.SECURITY_ADMIN, "/admin");
        desks.forEach((role, path) -> {
            var scope = role == Role.DISPATCHER ? Scope.centre("jinshan")
                    : role == Role.LEAD ? Scope.department("urban") : Scope.district("350502");
            var answer = http.another().signIn(colleagues.sign(scope, "某人", role)).get("/work");
            assertThat(answer.header("Location")).as(role.name()).endsWith(path);
        });
        assertThat(http.signIn(colleagues.sign(Scope.centre("jinshan"), "食堂", Role.CANTEEN)).get("/work").body())
                .contains("长者食堂");
    }

    private static Http.Answer post(Http http, String bench, String number, String move, Map<String, String> fields) {
        return http.post("/work/" + bench + "/" + number + "/" + move, fields);
    }

    private static String version(String body) {
        var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Status statusOf(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM)).status();
    }
}
