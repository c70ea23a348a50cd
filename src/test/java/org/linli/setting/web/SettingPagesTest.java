package org.linli.setting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.setting.SettingBook;
import org.linli.setting.SettingKeys;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of office hours are decided for a far future and withdrawn, since all tests count by them. */
@LinliTest
class SettingPagesTest {

    private static final String PATH = "/admin/settings/calendar.officeHours";

    private final SettingBook book;
    private final SettingKeys keys;

    SettingPagesTest(@Autowired SettingBook book, @Autowired SettingKeys keys) {
        this.book = book;
        this.keys = keys;
    }

    @Test
    void are_for_administrators_and_auditors_and_changed_by_the_districts_administrator_alone(Http http) {
        assertThat(http.get("/admin/settings").status()).isEqualTo(302);
        assertThat(http.another().signIn("resident").get("/admin/settings").status()).isEqualTo(403);
        var auditor = http.another().signIn("auditor");
        assertThat(auditor.get(PATH).body()).contains("fieldset class=\"setting-value\" disabled").doesNotContain("name=\"reason\"");
        assertThat(auditor.post(PATH, officeHours("2199-01-01", "09:00")).status()).isEqualTo(403);
        assertThat(http.another().signIn("system-admin").post(PATH, officeHours("2199-01-01", "09:00")).status()).isEqualTo(403);
    }

    @Test
    void what_waits_is_told_to_those_who_can_see_to_it(Http http) {
        var devices = "href=\"/admin/kiosks\"";
        assertThat(http.signIn("system-admin").get("/admin").body()).contains("class=\"notice", devices);
        assertThat(http.another().signIn("auditor").get("/admin").body()).doesNotContain(devices);
    }

    @Test
    void a_change_is_kept_told_and_withdrawn(Http http) {
        http.signIn("district-admin");
        assertThat(http.post(PATH, officeHours("2150-01-01", "09:15")).header("Location")).contains("done=setting.done.changed");
        var page = http.get(PATH).body();
        assertThat(page).contains("示例:测试改动", "08:00", "09:15");
        var number = last();
        var field = "withdrawalReason-" + number;
        var withdrawal = PATH + "/decisions/" + number + "/withdrawal";
        assertThat(http.post(withdrawal, Map.of(field, "")).status()).isEqualTo(422);
        assertThat(http.post(withdrawal, Map.of(field, "示例:撤回")).status()).isEqualTo(302);
        assertThat(http.post(withdrawal, Map.of(field, "示例:撤回")).status()).isEqualTo(409);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(Http http) {
        var form = officeHours("2020-01-01", "late");
        form.put("reason", "");
        form.put("value.summer.afternoonTo", "14:00");
        var answer = http.signIn("district-admin").post(PATH, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#f-value.usual.morningFrom\"", "href=\"#f-validFrom\"", "href=\"#f-reason\"",
                "value=\"14:00\"", "id=\"e-value.usual.morningFrom\"");
        form.put("value.usual.morningFrom", "08:30");
        assertThat(http.post(PATH, form).body()).contains("id=\"e-value.summer.afternoonTo\"");
    }

    @Test
    void whoever_was_overtaken_is_shown_what_holds_now_and_can_decide_again(Http http) {
        http.signIn("district-admin");
        var form = officeHours("2151-01-01", "09:20");
        form.put("basedOn", "99999");
        var answer = http.post(PATH, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"09:20\"", "name=\"basedOn\" value=\"" + last() + "\"");
    }

    @Test
    void rows_come_and_go_without_scripts(Browser browser) {
        var key = keys.list().stream().filter(setting -> Shape.of(setting.type()).stream().anyMatch(Shape.Rows.class::isInstance))
                .findFirst().orElseThrow();
        try (var plain = browser.withoutScripts()) {
            plain.signIn("district-admin").open("/admin/settings/" + key.key());
            var rows = plain.page().locator(".setting-rows").first().locator("tbody tr");
            var before = rows.count();
            plain.page().locator("button[name=rowChange][value^=add]").first().click();
            assertThat(rows.count()).isEqualTo(before + 1);
            plain.page().locator("button[name=rowChange][value^=remove]").first().click();
            assertThat(rows.count()).isEqualTo(before);
        }
    }

    @Test
    void rows_come_and_go_in_place_and_typing_goes_on_in_the_new_one(Browser browser) {
        var key = keys.list().stream().filter(setting -> Shape.of(setting.type()).stream().anyMatch(Shape.Rows.class::isInstance))
                .findFirst().orElseThrow();
        browser.signIn("district-admin").open("/admin/settings/" + key.key());
        var rows = browser.page().locator(".setting-rows").first().locator("tbody tr");
        var before = rows.count();
        browser.page().locator("button[name=rowChange][value^=add]").first().click();
        rows.nth(before).waitFor();
        assertThat(rows.count()).isEqualTo(before + 1);
        assertThat(browser.page().url()).doesNotContain("?");
        assertThat((String) browser.page().evaluate("document.activeElement.id")).matches(Pattern.compile("f-value\\..*\\." + before + "\\..*"));
        browser.assertAccessible().screenshots("setting-rows");
    }

    @Test
    void look_right_everywhere(Browser browser) {
        browser.signIn("district-admin");
        for (var page : Map.of("admin", "/admin", "settings", "/admin/settings", "setting", PATH).entrySet()) {
            browser.open(page.getValue()).assertAccessible().screenshots(page.getKey());
            browser.open(page.getValue() + "?lang=en").assertAccessible().screenshots(page.getKey() + "-en");
            browser.open(page.getValue() + "?lang=zh-CN");
        }
    }

    private int last() {
        return book.timeline(keys.get("calendar.officeHours")).lastNumber();
    }

    private Map<String, String> officeHours(String validFrom, String morningFrom) {
        var form = new LinkedHashMap<String, String>();
        for (var season : new String[] {"usual", "summer"}) {
            form.put("value." + season + ".morningFrom", season.equals("usual") ? morningFrom : "08:00");
            form.put("value." + season + ".morningTo", "12:00");
            form.put("value." + season + ".afternoonFrom", season.equals("usual") ? "14:30" : "15:00");
            form.put("value." + season + ".afternoonTo", season.equals("usual") ? "17:30" : "18:00");
        }
        form.putAll(Map.of("value.summerTable", "true", "value.summerFrom", "06-01", "value.summerTo", "09-30",
                "value.dayEnd", "CLOSE_OF_BUSINESS", "basedOn", Integer.toString(last()), "validFrom", validFrom,
                "reason", "示例:测试改动"));
        return form;
    }
}
