package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.identity.ResponsibilityMatrix;
import org.linli.request.Requests;
import org.linli.setting.ChangeSetting;
import org.linli.setting.SettingBook;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** 社工, 群众骨干, 物业: the matrix holds on every page and in every interface. */
@LinliTest
class StaffClassesTest {

    private static final String STORY = "楼道灯坏了 我是王小明 电话13900001234 住环山路 1 号 302 室";

    @Autowired
    private ChangeSetting change;
    @Autowired
    private SettingBook book;
    @Autowired
    private Clock clock;

    private final Colleagues colleagues;

    @Autowired
    StaffClassesTest(Accounts accounts, Requests requests) {
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void a_property_keeper_meets_nobody_by_any_address(Http http) {
        var number = colleagues.place("lighting", STORY);
        var keeper = http.signIn(sign(Role.PROPERTY_KEEPER));
        for (var path : List.of("/work/desk", "/work/desk/" + number, "/work/requests", "/work/requests?q=" + number,
                "/work/requests/" + number, "/work/requests.csv", "/work/requests.xlsx", "/work/intake", "/work/inbox",
                "/work/follow-up", "/requests/" + number, "/work/requests/" + number + "/dispatch", "/admin/accounts")) {
            var answer = keeper.get(path);
            assertThat(answer.body()).as(path).doesNotContain("王小明", "13900001234", "302 室", "楼道灯坏了");
            assertThat(answer.status()).as(path).isIn(302, 303, 403, 404);
        }
        assertThat(keeper.post("/work/requests/" + number + "/reveal", Map.of()).status()).isIn(403, 404);
        assertThat(keeper.get("/work").header("Location")).endsWith("/work/responsibilities");
        var api = http.another().token(sign(Role.PROPERTY_KEEPER));
        assertThat(api.get("/api/v1/requests/" + number).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/requests?q=" + number).body()).doesNotContain(number);
        assertThat(api.postJson(move(number, "dispatch"), "{\"lead\":\"urban\"}").status()).isEqualTo(404);
    }

    @Test
    void a_neighbour_reads_on_without_the_person_and_does_not_dispatch(Http http) {
        var number = colleagues.place("lighting", STORY);
        var neighbour = http.signIn(sign(Role.NEIGHBOUR_VOLUNTEER));
        var page = neighbour.get("/work/desk/" + number);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("楼道灯坏了", "居民身份不在您的职责范围内").doesNotContain("保密件", "王小明", "13900001234", "302 室", "王*", "139****");
        assertThat(neighbour.get("/work/requests.csv?q=" + encoded("楼道灯坏了")).body()).contains(number)
                .doesNotContain("王小明", "13900001234");
        assertThat(neighbour.post("/work/desk/" + number + "/reveal", Map.of()).status()).isEqualTo(403);
        assertThat(neighbour.post("/work/desk/" + number + "/dispatch", Map.of("lead", "urban")).status()).isEqualTo(403);
        assertThat(neighbour.get("/work/intake").status()).isEqualTo(403);
        var api = http.another().token(sign(Role.NEIGHBOUR_VOLUNTEER));
        var sheet = api.get("/api/v1/requests/" + number);
        assertThat(sheet.body()).contains("楼道灯坏了").doesNotContain("王小明", "13900001234", "\"name\":\"dispatch\"");
        assertThat(api.postJson(move(number, "dispatch"), "{\"lead\":\"urban\"}").status()).isEqualTo(403);
    }

    @Test
    void a_social_worker_registers_and_dispatches(Http http) {
        var number = colleagues.place("lighting", STORY);
        var worker = http.token(sign(Role.SOCIAL_WORKER));
        assertThat(worker.get("/api/v1/requests/" + number).body()).contains("\"name\":\"dispatch\"");
        assertThat(worker.postJson(move(number, "dispatch"), "{\"lead\":\"urban\"}").status()).isEqualTo(200);
        assertThat(worker.postJson(move(number, "recall"), "{\"reason\":\"派错了\"}").status()).isEqualTo(200);
    }

    @Test
    void a_decision_changes_who_may_from_its_date(Http http) {
        var number = colleagues.place("lighting", STORY);
        var neighbour = http.token(sign(Role.NEIGHBOUR_VOLUNTEER));
        var worker = http.another().token(sign(Role.SOCIAL_WORKER));
        var before = book.at(ResponsibilityMatrix.KEY, BusinessTime.dateOf(clock.instant())).value();
        try {
            decide(new ResponsibilityMatrix(List.of(Responsibility.SEE_REQUESTS),
                    List.of(Responsibility.SEE_REQUESTS, Responsibility.DISPATCH), List.of()), 0);
            assertThat(worker.postJson(move(number, "dispatch"), "{\"lead\":\"urban\"}").status()).isEqualTo(403);
            assertThat(worker.postJson(move(number, "admit"), "{}").status()).isEqualTo(403);
            assertThat(worker.get("/api/v1/requests/" + number).body()).doesNotContain("王小明", "13900001234");
            assertThat(neighbour.postJson(move(number, "dispatch"), "{\"lead\":\"urban\"}").status()).isEqualTo(200);
        } finally {
            decide(before, 0);
        }
        assertThat(worker.postJson(move(number, "recall"), "{\"reason\":\"派错了\"}").status()).isEqualTo(200);
    }

    @Test
    void everybody_reads_the_matrix_and_what_is_coming(Browser browser) {
        var usual = ResponsibilityMatrix.KEY.defaultValue();
        decide(new ResponsibilityMatrix(usual.socialWorker(),
                List.of(Responsibility.SEE_REQUESTS, Responsibility.DISPATCH), usual.propertyKeeper()), 4_000);
        browser.signIn("neighbour").open("/work");
        assertThat(browser.page().url()).endsWith("/work/desk");
        browser.open("/work/responsibilities");
        assertThat(browser.page().locator("main").textContent()).contains("尤美玲", "群众骨干可以派单", "不可以");
        browser.assertAccessible().screenshots("responsibilities");
    }

    private void decide(ResponsibilityMatrix matrix, int daysFromToday) {
        change.decide(ResponsibilityMatrix.KEY, matrix, new ChangeSetting.Terms(
                BusinessTime.dateOf(clock.instant()).plusDays(daysFromToday), "街道与物业的协议"),
                book.timeline(ResponsibilityMatrix.KEY).lastNumber(), Actor.SYSTEM);
    }

    private String sign(Role role) {
        return colleagues.sign(Scope.centre("jinshan"), "示例人员", role);
    }

    private static String move(String number, String name) {
        return "/api/v1/requests/" + number + "/moves/" + name;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
