package org.linli.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Enrolments;
import org.linli.kiosk.Holder;
import org.linli.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at a kiosk, and whoever comes after them. */
@LinliTest
class KioskJourneyTest {

    private static final String DEVICE = "kiosk-xinfeng";
    private static final String HOME = "/kiosk/" + DEVICE;
    private static final String PHONE = "13912345678";

    @Autowired
    Devices devices;
    @Autowired
    Enrolments enrolments;
    @Autowired
    JdbcClient jdbc;

    private void shot(Browser browser, String name) {
        browser.page().waitForLoadState();
        browser.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
    }

    private void enrol(Browser browser) {
        var code = enrolments.invite(devices.get(DEVICE), Holder.PAGE, Actor.SYSTEM);
        browser.open(HOME + "/enrol");
        browser.page().fill("#f-code", code);
        browser.page().click("main button[type=submit]");
        browser.page().waitForURL("**" + HOME);
    }

    @Test
    void from_the_first_touch_to_the_next_person_who_sees_nothing(Browser browser) {
        var page = browser.page();
        page.setViewportSize(1080, 1920);
        enrol(browser);
        browser.assertFits().assertAccessible();
        shot(browser, "kiosk-1-start");
        page.click("text=查事项、看指南");
        assertThat(page.textContent(".k-found")).contains("119");
        for (var letter : "GJJ".split("")) {
            page.click(".k-pad [data-press='" + letter + "']");
        }
        browser.assertFits().assertAccessible();
        page.click(".k-search button");
        shot(browser, "kiosk-2-items");
        page.locator(".k-item").first().click();
        browser.assertFits().assertAccessible();
        shot(browser, "kiosk-3-guide");
        page.click(".k-guide .buttons a");
        page.click("text=请打电话给我，我当面说。");
        for (var digit : PHONE.split("")) {
            page.click(".k-pad [data-press='" + digit + "']");
        }
        assertThat(page.inputValue("#f-contactPhone")).isEqualTo(PHONE);
        assertThat(page.evaluate("getComputedStyle(document.getElementById('f-contactPhone')).webkitTextSecurity")).isEqualTo("disc");
        browser.assertFits().assertAccessible();
        shot(browser, "kiosk-4-order");
        page.click(".k-send");
        page.waitForURL("**/receipt");
        browser.assertFits().assertAccessible();
        shot(browser, "kiosk-5-receipt");
        var number = page.locator(".k-slip dd").first().textContent().strip();
        var code = page.locator(".k-code").textContent();
        assertThat(jdbc.sql("select source from request.service_request where number = ?").param(number)
                .query(String.class).single()).isEqualTo("KIOSK");
        track(page, number, code);
        browser.assertFits().assertAccessible();
        shot(browser, "kiosk-6-progress");
        leavesNothing(browser, number);
    }

    private static void track(Page page, String number, String code) {
        page.click(".k-foot >> text=查进度");
        page.fill("#f-number", number);
        page.fill("#f-code", code);
        page.click(".k-send");
        page.waitForURL("**/requests/" + number);
    }

    /** Nobody touches the screen: the page asks, then wipes itself; no way leads back. */
    private void leavesNothing(Browser browser, String number) {
        var page = browser.page();
        var old = page.url();
        page.clock().install();
        page.reload();
        page.clock().runFor(50_000);
        assertThat(page.isVisible("[data-still]")).isTrue();
        shot(browser, "kiosk-7-still");
        page.clock().runFor(15_000);
        page.waitForURL(Pattern.compile(".*" + HOME + "(\\?.*)?$"));
        assertThat(page.content()).doesNotContain(number, PHONE);
        page.goBack();
        page.waitForLoadState();
        assertThat(page.content()).doesNotContain(number, PHONE);
        page.navigate(old);
        assertThat(page.url()).as("a visit that is over leads to the first page").endsWith(HOME);
        assertThat(jdbc.sql("select count(*) from kiosk.visit where device = ? and kept is not null").param(DEVICE)
                .query(Integer.class).single()).isZero();
    }

    @Test
    void english_until_the_visit_ends(Browser browser) {
        browser.page().setViewportSize(1080, 1920);
        enrol(browser);
        browser.page().click(".k-lang");
        assertThat(browser.page().textContent("h1")).isEqualTo("What can we do for you?");
        shot(browser, "kiosk-8-english");
        browser.page().click("text=Track an order");
        browser.page().click(".k-end");
        browser.page().waitForURL(Pattern.compile(".*" + HOME + "\\?.*"));
        assertThat(browser.page().textContent("h1")).isEqualTo("您要办什么事？");
    }

    @Test
    void nobody_but_the_device_gets_in(Http http) {
        var stranger = http.get("/kiosk/kiosk-jinshan");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.body()).contains("这不是已登记的自助设备");
        assertThat(http.get("/kiosk/no-such-device").status()).isEqualTo(404);
        assertThat(http.signIn("district-admin").get("/kiosk/kiosk-jinshan").status()).isEqualTo(403);
        assertThat(http.get("/kiosk/kiosk-jinshan/abc/order").status()).isEqualTo(403);
        assertThat(http.another().postJson("/api/v1/kiosks/kiosk-jinshan/pulse", "").status()).isEqualTo(403);
    }

    @Test
    void a_code_is_good_once_and_a_revoked_key_says_so(Http http) {
        var code = enrolments.invite(devices.get("zone-binjiang"), Holder.PAGE, Actor.SYSTEM);
        assertThat(http.post("/kiosk/zone-binjiang/enrol", Map.of("code", "00000000")).status()).isEqualTo(422);
        var answer = http.post("/kiosk/zone-binjiang/enrol", Map.of("code", code));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
        assertThat(http.get("/kiosk/zone-binjiang").status()).isEqualTo(200);
        assertThat(http.get("/kiosk/zone-binjiang").header("Cache-Control")).contains("no-store");
        assertThat(http.get("/kiosk/kiosk-jinshan").status()).as("the key is of one device").isEqualTo(403);
        assertThat(http.another().post("/kiosk/zone-binjiang/enrol", Map.of("code", code)).status()).isEqualTo(422);
        enrolments.revoke(devices.get("zone-binjiang"), Holder.PAGE, Actor.SYSTEM);
        assertThat(http.get("/kiosk/zone-binjiang").body()).contains("这台设备的登记已被撤销");
    }

    @Test
    void the_devices_program_reports_with_its_own_key(Http http) {
        var code = enrolments.invite(devices.get("zone-xiantang"), Holder.PROGRAM, Actor.SYSTEM);
        var made = http.postJson("/api/v1/kiosks/zone-xiantang/enrolment", "{\"code\":\"" + code + "\"}");
        assertThat(made.status()).isEqualTo(201);
        var key = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"").matcher(made.body()).results().findFirst().orElseThrow().group(1);
        var program = http.another().with("X-Device-Key", key);
        assertThat(program.postJson("/api/v1/kiosks/zone-xiantang/state", "{\"paper\":\"EMPTY\",\"fault\":\"\",\"alarm\":\"HELP\"}")
                .status()).isEqualTo(204);
        assertThat(program.postJson("/api/v1/kiosks/zone-xiantang/state", "{\"paper\":\"WET\"}").status()).isEqualTo(422);
        var kinds = jdbc.sql("select kind from kiosk.alarm where device = 'zone-xiantang' and cleared_at is null")
                .query(String.class).list();
        assertThat(kinds).contains("PAPER", "HELP");
        program.postJson("/api/v1/kiosks/zone-xiantang/state", "{\"paper\":\"FULL\",\"fault\":\"\"}");
        jdbc.sql("update kiosk.alarm set cleared_at = now() where device = 'zone-xiantang'").update();
    }
}
