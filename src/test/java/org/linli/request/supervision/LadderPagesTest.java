package org.linli.request.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.MovableClock;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class LadderPagesTest {

    private static final Actor DISPATCHER = new Actor(UUID.randomUUID(), "somebody", Set.of(Role.DISPATCHER), Scope.centre("jinshan"));
    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "somebody", Set.of(Role.OFFICER), Scope.department("urban"));

    @Autowired
    private Requests requests;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_sample_shows_somebody_on_every_rung() {
        var rungs = jdbc.sql("""
                select distinct ladder from request.service_request
                where status in ('DISPATCHED', 'IN_PROGRESS', 'UNDER_REVIEW') order by 1
                """).query(Integer.class).list();
        assertThat(rungs).containsSequence(0, 1, 2, 3);
    }

    @Test
    void the_supervisor_speaks_and_the_unit_answers(Http supervisor) {
        var number = late();
        var paper = "/work/supervision/" + number;
        supervisor.signIn("supervisor");
        var silent = supervisor.post(paper, Map.of("text", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("id=\"e-text\"");
        assertThat(supervisor.post(paper, Map.of("text", "请今天到现场并报告进展")).status()).isEqualTo(302);
        assertThat(supervisor.get(paper).body()).contains("请今天到现场并报告进展", "督办员督办", "还没有回应");

        var lead = supervisor.another().signIn("lead-urban");
        assertThat(lead.get("/work/supervision").body()).contains(number);
        assertThat(lead.get(paper).body()).contains("/work/inbox/" + number + "/note");
        assertThat(lead.post(paper, Map.of("text", "我自己来督办")).status()).isEqualTo(403);
        assertThat(lead.post("/work/inbox/" + number + "/note", Map.of("note", "配件明天到货，到货当天修好")).status()).isEqualTo(302);
        assertThat(supervisor.get(paper).body()).contains("配件明天到货").doesNotContain("还没有回应");
        assertThat(supervisor.another().signIn("lead-civil").get(paper).status()).as("another unit's").isEqualTo(404);
        assertThat(supervisor.another().signIn("officer-urban").get("/work/supervision").status()).isEqualTo(403);
        assertThat(supervisor.another().signIn("commander").get(paper).body()).doesNotContain("发出督办");
    }

    @Test
    void the_ladder_leaves_as_a_file_without_residents_words(Http http) {
        var number = late();
        http.signIn("supervisor");
        var csv = http.get("/work/supervision.csv?unit=urban").body();
        assertThat(csv).contains(number, "督办级别").doesNotContain("巷口路灯不亮三天了");
        assertThat(new String(http.get("/work/supervision.xlsx").bytes(), 0, 2, StandardCharsets.UTF_8)).isEqualTo("PK");
        assertThat(http.get("/work/supervision?unit=civil").body()).doesNotContain(number);
    }

    @Test
    void the_ladder_is_looked_at(Browser browser) {
        browser.signIn("supervisor").open("/work/supervision").assertAccessible().screenshots("supervision-ladder");
        browser.page().locator(".v-rows tbody a[href^='/work/supervision/LL']").first().click();
        browser.page().waitForURL("**/work/supervision/LL*");
        browser.assertAccessible().screenshots("supervision-notice");
        browser.another().signIn("lead-urban").open("/work/supervision").width(360).assertAccessible().screenshot("supervision-lead");
        browser.open("/work/supervision?unit=court&rung=DISTRICT").width(1366).screenshot("supervision-empty");
    }

    @Test
    void large_type_on_a_phone_fits_and_reads(Browser browser) {
        browser.signIn("supervisor");
        for (var path : List.of("/work/supervision", "/work/supervision/cards", "/work/supervision/parts", "/work/supervision/" + late())) {
            browser.width(360).open(path + "?elder=1").assertFits().assertAccessible();
        }
        browser.page().navigate("/work/supervision/cards?elder=1");
        browser.page().locator(".v-cards a").first().click();
        browser.page().waitForURL("**/cards/*-*");
        browser.assertFits().assertAccessible().screenshot("supervision-elder");
        browser.open("/work/supervision?lang=en&elder=0").width(1366).screenshot("supervision-english");
    }

    private String late() {
        var number = new String[1];
        clock.at(Instant.now().minus(Duration.ofDays(12)), () -> {
            number[0] = requests.place(new Placing(Source.PHONE, "lighting", "", "巷口路灯不亮三天了",
                    new Placing.Where("350502001001", "", "", null), new Placing.Contact("王小明", "13900001234"),
                    Placing.Options.USUAL, List.of(), ""), DISPATCHER).number();
            requests.move(number[0], new Command.Dispatch("urban", List.of(), ""), Caller.of(DISPATCHER), Requests.ANY_VERSION);
            requests.move(number[0], new Command.Sign(), Caller.of(OFFICER), Requests.ANY_VERSION);
        });
        return number[0];
    }
}
