package org.linli.request.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.request.Requests;
import org.linli.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class IntakeTest {

    private final Requests requests;
    private final Colleagues colleagues;

    @Autowired
    IntakeTest(Accounts accounts, Requests requests) {
        this.requests = requests;
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void a_caller_is_known_by_the_number_and_gets_one_request(Http http) {
        http.signIn(colleagues.dispatcher());
        var first = post(http, said("13911112222", "楼道灯坏了"));
        assertThat(first.status()).isEqualTo(200);
        var number = found("LL\\d{14,}", first.body());
        var looked = http.post("/work/intake", Map.of("do", "look", "phone", "+86 139 1111-2222"));
        assertThat(looked.body()).contains("楼道灯坏了").contains("/work/requests/" + number);
        var again = said("13911112222", "垃圾没人清");
        assertThat(found("LL\\d{14,}</dd>", post(http, again).body())).isEqualTo(found("LL\\d{14,}</dd>", post(http, again).body()));
    }

    @Test
    void number_and_code_open_the_request(Http http) {
        http.signIn(colleagues.dispatcher());
        var body = post(http, said("13911113333", "水管爆了")).body();
        var code = found("class=\"mono code\">([^<]+)<", body);
        assertThat(requests.fits(found("LL\\d{14,}", body), code)).isTrue();
    }

    @Test
    void what_is_wrong_is_named_and_danger_blocks_nobody(Http http) {
        http.signIn(colleagues.dispatcher());
        var fields = said("12", "三楼着火了,有人被困");
        fields.put("community", "");
        var wrong = post(http, fields);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"e-community\"").contains(">119<").contains("三楼着火了,有人被困</textarea>");
        assertThat(post(http, said("13911114444", "三楼着火了,有人被困")).body()).contains("mono code");
    }

    @Test
    void earlier_requests_appear_while_the_number_is_typed(Browser browser) {
        colleagues.place("meal", "想订午餐");
        var page = browser.signIn(colleagues.dispatcher()).open("/work/intake").page();
        page.locator("input[name=phone]").pressSequentially("139 0000 1234");
        assertThat(page.locator("#caller .queue-item").first()).isVisible();
        page.locator("textarea[name=description]").fill("母亲八十二岁,想订中午送餐");
        page.locator("select[name=category]").selectOption("meal");
        page.locator("select[name=community]").selectOption(Colleagues.JINSHAN);
        browser.assertAccessible().screenshots("intake");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".receipt .code")).isVisible();
        browser.assertAccessible().screenshots("intake-receipt");
        assertThat(page.url()).endsWith("/work/intake");
        page.keyboard().press("Enter");
        assertThat(page.locator("#item-title")).containsText("母亲八十二岁");
    }

    private static Http.Answer post(Http http, Map<String, String> fields) {
        return http.post("/work/intake", fields);
    }

    private static Map<String, String> said(String phone, String description) {
        return new LinkedHashMap<>(Map.of("source", "PHONE", "phone", phone, "name", "王小明", "category", "lighting",
                "description", description, "community", Colleagues.JINSHAN, "address", "1 号楼",
                "onceKey", Ids.next().toString()));
    }

    private static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(found.groupCount());
    }
}
