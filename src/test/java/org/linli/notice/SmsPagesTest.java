package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator's interface as its administrators see it; failures are made at a gateway that answers as it is told. */
@LinliTest
class SmsPagesTest {

    private static final String PAGE = "/admin/sms-templates/request.sms.refused";

    @Autowired
    Notices notices;
    @Autowired
    SmsTemplates templates;
    @Autowired
    Outbox outbox;
    @Autowired
    SmsDays days;
    @Autowired
    Settings settings;
    @Autowired
    SettingKey<DeliveryPolicy> policy;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MovableClock clock;

    private final String onceKey = "test:" + Ids.next();

    @Test
    void new_words_are_previewed_decided_for_a_date_and_withdrawn(Http http) {
        http.signIn("district-admin");
        assertThat(http.get(PAGE).body()).contains("{number}", "LL20261128000431");
        var typed = Map.of("chinese", "【邻里】{number} 未受理", "chineseId", "SMS_77", "english", "Order {number} refused",
                "englishId", "SMS_78", "validFrom", "2199-01-01", "reason", "示例", "basedOn", based());
        assertThat(http.post(PAGE, with(typed, "action", "preview")).body()).contains("【邻里】LL20261128000431 未受理");
        assertThat(templates.timeline(kind()).lastNumber()).as("a preview decides nothing").isEqualTo(Integer.parseInt(based()));
        assertThat(http.post(PAGE, with(typed, "chinese", "您好 {name}")).body()).contains("没有“name”这个变量");
        assertThat(http.post(PAGE, typed).status()).isEqualTo(302);
        clock.at(BusinessTime.startOf(java.time.LocalDate.parse("2199-02-01")), () -> assertThat(templates.wording(kind()).chineseId()).isEqualTo("SMS_77"));
        assertThat(templates.wording(kind()).chineseId()).as("not yet").isEmpty();
        var withdrawn = http.post(PAGE + "/decisions/" + based() + "/withdrawal", Map.of("reason", "示例"));
        assertThat(withdrawn.status()).isEqualTo(302);
        clock.at(BusinessTime.startOf(java.time.LocalDate.parse("2199-02-01")), () -> assertThat(templates.wording(kind()).chineseId()).isEmpty());
    }

    @Test
    void a_failure_shows_the_operators_reason_and_can_be_sent_again_by_hand_and_in_bulk(Http http) throws IOException {
        var operator = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        operator.createContext("/", exchange -> {
            var words = "{\"code\":\"TEMPLATE\",\"message\":\"模板未审核\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(422, words.length);
            exchange.getResponseBody().write(words);
            exchange.close();
        });
        operator.start();
        try {
            ahead(() -> {
                notices.sms("13700000004", "request.sms.refused", List.of("LL" + onceKey), onceKey);
                new Delivery(outbox, days, new HttpSmsGateway(URI.create("http://localhost:" + operator.getAddress().getPort()),
                        "", Duration.ofSeconds(5)), settings, policy, clock).deliverDue();
            });
        } finally {
            operator.stop(0);
        }
        http.signIn("system-admin");
        var shown = http.get("/admin/outbox?status=DEAD").body();
        assertThat(shown).contains("运营商不收这条短信（网关答复：422 TEMPLATE 模板未审核）").doesNotContain("13700000004");
        assertThat(http.get("/admin/outbox.csv?status=DEAD").body()).contains("137****0004", "模板未审核");
        assertThat(http.post("/admin/outbox/retry", Map.of("status", "DEAD", "template", "request.sms.refused")).status()).isEqualTo(302);
        assertThat(status()).isIn("QUEUED", "SENT");
    }

    @Test
    void who_chose_english_gets_english(Http http) {
        http.signIn("resident");
        assertThat(http.get("/my/profile").body()).contains("短信用什么语言");
        assertThat(templates.wording(templates.get("notice.sms.code")).filled(true, Map.of("code", "314159")))
                .contains("Your sign-in code is 314159");
    }

    @Test
    void every_kind_has_its_names_and_examples_in_both_languages(@Autowired org.linli.web.TextsSource texts) {
        for (var t : List.of(texts.in(org.linli.web.TextsSource.CHINESE), texts.in(org.linli.web.TextsSource.ENGLISH))) {
            assertThat(templates.kinds()).isNotEmpty().allSatisfy(kind -> {
                assertThat(t.has(kind.key() + ".title")).as(kind.key()).isTrue();
                assertThat(kind.variables()).allMatch(v -> t.has(kind.key() + "." + v) && t.has(kind.key() + "." + v + ".example"));
                assertThat(templates.wording(kind).check(kind)).isEmpty();
            });
        }
    }

    @Test
    void the_pages_hold_on_every_screen(Browser browser) {
        browser.signIn("district-admin").open("/admin/outbox").assertAccessible().screenshots("sms-outbox");
        browser.open("/admin/sms-templates").assertAccessible().screenshots("sms-templates");
        browser.open(PAGE).assertAccessible().screenshots("sms-template");
    }

    private SmsKind kind() {
        return templates.get("request.sms.refused");
    }

    private String based() {
        return String.valueOf(templates.timeline(kind()).lastNumber());
    }

    private String status() {
        return jdbc.sql("select status from notice.outbox where once_key = ?").param(onceKey).query(String.class).single();
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var other = new java.util.HashMap<>(typed);
        other.put(name, value);
        return other;
    }

    /** Due only there, so that the application's own delivery leaves it alone. */
    private void ahead(Runnable action) {
        clock.at(Clock.systemUTC().instant().plus(Duration.ofDays(36_500 + 400L * (onceKey.hashCode() & 0xfff))), action);
    }
}
