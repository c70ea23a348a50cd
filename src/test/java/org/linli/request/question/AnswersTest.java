package org.linli.request.question;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.setting.ChangeSetting;
import org.linli.setting.SettingBook;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way in asks the same questions of a category and checks the answers alike. */
@LinliTest
class AnswersTest {

    private static final String LIFT = """
            {"category":"elevator","description":"电梯半夜停在五楼不动","communityCode":"350502001001","answers":%s}""";

    @Autowired
    private ChangeSetting change;
    @Autowired
    private SettingBook book;
    @Autowired
    private Clock clock;

    @Test
    void the_interface_describes_them_and_takes_the_answers(Http http) {
        assertThat(http.get("/api/v1/categories").body()).contains("\"code\":\"elevator\"", "\"name\":\"trapped\"",
                "\"type\":\"boolean\"", "\"value\":\"building\"");
        var resident = http.another().token("resident");
        var wrong = resident.postJson("/api/v1/requests", LIFT.formatted("{\"trapped\":\"maybe\",\"since\":\"昨天\"}"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"field\":\"answers.trapped\"", "\"field\":\"answers.since\"");
        var number = number(resident.postJson("/api/v1/requests",
                LIFT.formatted("{\"trapped\":false,\"lift\":\"三号梯\",\"unknown\":\"x\"}")));
        assertThat(resident.get("/api/v1/requests/" + number).body())
                .contains("\"answers\":{\"lift\":\"三号梯\",\"trapped\":\"false\"}");
        assertThat(http.another().signIn("resident").get("/requests/" + number).body()).contains("哪一部电梯", "三号梯");
        var desk = http.another().signIn("dispatcher-jinshan");
        assertThat(desk.get("/work/desk/" + number).body()).contains("哪一部电梯", "三号梯", "有人被困在里面吗");
        assertThat(desk.get("/work/requests.csv?q=" + number).body()).contains("哪一部电梯: 三号梯");
        desk.post("/work/desk/" + number + "/dispatch", Map.of("lead", "market"));
        assertThat(http.another().signIn("officer-market").get("/work/inbox/" + number).body()).contains("三号梯");
    }

    @Test
    void open311_names_them_as_attributes_and_takes_them(Http http) {
        assertThat(http.get("/open311/v2/services/noise.json").body()).contains("\"code\":\"sound\"",
                "\"datatype\":\"singlevaluelist\"", "\"key\":\"building\"");
        assertThat(http.get("/open311/v2/services.json").body()).contains("\"metadata\":true");
        var fields = new HashMap<>(Map.of("service_code", "noise", "description", "楼下深夜装修", "lat", "24.91", "long",
                "118.58", "attribute[communityCode]", "350502001001", "attribute[sound]", "thunder"));
        assertThat(http.post("/open311/v2/requests.json", fields).status()).isEqualTo(400);
        fields.put("attribute[sound]", "building");
        var placed = http.post("/open311/v2/requests.json", fields);
        assertThat(placed.status()).isEqualTo(201);
        var number = placed.body().replaceAll("(?s).*?(LL\\d+).*", "$1");
        assertThat(http.another().token("dispatcher-jinshan").get("/api/v1/requests/" + number).body())
                .contains("\"answers\":{\"sound\":\"building\"}");
    }

    @Test
    void what_a_decision_requires_is_asked_at_its_field_everywhere(Http http) {
        var before = book.at(Questions.KEY, BusinessTime.dateOf(clock.instant())).value();
        var more = new ArrayList<>(before.questions());
        more.add(new Question("pets", "kind", "什么动物", "Which animal", QuestionType.TEXT, true, List.of()));
        try {
            decide(new Questions(more));
            var form = http.get("/requests/new?category=pets");
            assertThat(form.body()).contains("什么动物", "name=\"answers.kind\"");
            var again = http.post("/requests/new", Map.of("category", "pets", "description", "草坪上有动物随地便溺"));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).contains("f-answers.kind");
            assertThat(http.another().token("resident").postJson("/api/v1/requests",
                    "{\"category\":\"pets\",\"description\":\"草坪上有动物\"}").body()).contains("\"field\":\"answers.kind\"");
            var desk = http.another().signIn("dispatcher-jinshan");
            assertThat(desk.post("/work/intake", Map.of("source", "PHONE", "category", "pets", "description", "草坪上有动物",
                    "community", "350502001001", "onceKey", "k1")).status()).isEqualTo(422);
            assertThat(desk.post("/work/intake", Map.of("source", "PHONE", "category", "pets", "description", "草坪上有动物",
                    "community", "350502001001", "onceKey", "k2", "answers.kind", "大型犬")).body()).contains("LL2");
        } finally {
            decide(before);
        }
    }

    @Test
    void choosing_a_category_brings_its_questions(Browser browser) {
        var page = browser.open("/requests/new").page();
        page.locator("input[name=category][value=noise]").check();
        assertThat(page.locator("#questions")).containsText("什么声音");
        page.locator("input[name='answers.sound'][value=music]").check();
        browser.assertAccessible().screenshots("questions-portal");
        browser.width(1366);
        page.locator("input[name=category][value='']").check();
        assertThat(page.locator("#questions")).not().containsText("什么声音");
        browser.signIn("dispatcher-jinshan").open("/work/intake");
        page.locator("select[name=category]").selectOption("property");
        assertThat(page.locator("#questions")).containsText("修哪里");
        browser.assertAccessible().screenshots("questions-intake");
    }

    @Test
    void the_administrator_edits_them_as_rows(Browser browser) {
        browser.signIn("district-admin").open("/admin/settings/request.questions").assertAccessible()
                .screenshots("questions-setting");
    }

    private void decide(Questions questions) {
        change.decide(Questions.KEY, questions,
                new ChangeSetting.Terms(BusinessTime.dateOf(clock.instant()), "犬只管理月"),
                book.timeline(Questions.KEY).lastNumber(), Actor.SYSTEM);
    }

    private static String number(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*?(LL\\d+).*", "$1");
    }

}
