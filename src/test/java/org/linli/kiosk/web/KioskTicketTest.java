package org.linli.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Enrolments;
import org.linli.kiosk.Holder;
import org.linli.place.Kiosk;
import org.linli.place.UnstaffedRegister;
import org.linli.shared.Actor;
import org.linli.shared.imports.Imported;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A number for the windows at a kiosk, words of danger, and what is printed there. */
@LinliTest
class KioskTicketTest {

    private static final String DEVICE = "kiosk-test-ticket";
    private static final String SITE = "dongsheng-1";
    private static final String HOME = "/kiosk/" + DEVICE;

    @Autowired
    Devices devices;
    @Autowired
    Enrolments enrolments;
    @Autowired
    UnstaffedRegister keeping;
    @Autowired
    ApplicationEventPublisher publisher;
    @Autowired
    JdbcClient jdbc;

    /** Open all day today, whatever the day. */
    @BeforeEach
    void a_house_that_is_open() {
        keeping.keep(new Kiosk(DEVICE, SITE, "试验取号机", "", "", "", "T", "", null, true, false));
        jdbc.sql("""
                insert into place.opening_exceptions (site_code, date, opens, closes, reason, reason_en)
                select ?, d::date, '00:00', '23:59:59', '试验', 'Trial' from generate_series(current_date - 1, current_date + 1,
                       interval '1 day') d on conflict (site_code, date) do update
                   set opens = excluded.opens, closes = excluded.closes, reason = excluded.reason""").param(SITE).update();
        publisher.publishEvent(new Imported("opening_exceptions.csv", 0, 0));
    }

    @AfterEach
    void as_it_was() {
        jdbc.sql("delete from place.opening_exceptions where site_code = ? and reason = '试验'").param(SITE).update();
        jdbc.sql("delete from place.kiosks where code = ?").param(DEVICE).update();
        publisher.publishEvent(new Imported("opening_exceptions.csv", 0, 0));
    }

    private Page at(Browser browser) {
        browser.page().setViewportSize(1080, 1920);
        var code = enrolments.invite(devices.get(DEVICE), Holder.PAGE, Actor.SYSTEM);
        browser.open(HOME + "/enrol");
        browser.page().fill("#f-code", code);
        browser.page().click("main button[type=submit]");
        browser.page().waitForURL("**" + HOME);
        return browser.page();
    }

    private static void shot(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/" + name + ".png")));
    }

    @Test
    void a_number_is_taken_once_a_visit_and_gone_with_its_end(Browser browser) {
        var page = at(browser);
        shot(page, "kiosk-start-ticket");
        page.click("text=窗口取号");
        browser.assertAccessible().assertFits();
        shot(page, "kiosk-ticket-groups");
        page.locator(".k-group").first().click();
        var label = page.locator(".k-label").textContent();
        assertThat(label).matches("[A-Z]\\d{3}");
        browser.assertAccessible().assertFits();
        shot(page, "kiosk-ticket");
        var address = page.url();
        page.click(".k-foot >> text=查进度");
        page.navigate(address);
        assertThat(page.locator(".k-label").textContent()).as("the same again").isEqualTo(label);
        assertThat(jdbc.sql("select source || coalesce(owner::text, '') from affair.ticket where centre = 'dongsheng' order by taken_at desc limit 1")
                .query(String.class).single()).isEqualTo("KIOSK");
        page.click(".k-end");
        page.waitForURL(Pattern.compile(".*" + HOME + "(\\?.*)?$"));
        page.navigate(address);
        assertThat(page.url()).as("a visit that is over leads to the first page").endsWith(HOME);
        assertThat(page.content()).doesNotContain(label);
    }

    @Test
    void words_of_danger_are_answered_first_and_going_on_always_works(Browser browser) {
        var page = at(browser);
        page.locator(".k-way.accent").click();
        page.locator(".k-category").first().click();
        page.fill("#f-description", "楼下着火了，快来人");
        page.locator(".k-option").nth(1).click();
        page.click(".k-send");
        assertThat(page.locator(".k-number").textContent()).isEqualTo("119");
        assertThat(page.inputValue("#f-description")).as("what was typed stays").isEqualTo("楼下着火了，快来人");
        browser.assertAccessible().assertFits();
        shot(page, "kiosk-danger");
        page.locator(".k-calm").click();
        page.click(".k-send");
        page.waitForURL("**/receipt");
        prints_on_one_page(page);
    }

    /** The way of a kiosk's browser: what it prints, without buttons and the foot. */
    private static void prints_on_one_page(Page page) {
        var code = page.locator(".k-code").textContent();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".k-code").isVisible()).isTrue();
        assertThat(code).isNotBlank();
        for (var hidden : List.of(".k-foot", ".k-receipt .buttons", ".k-end")) {
            assertThat(page.locator(hidden).isVisible()).as(hidden).isFalse();
        }
        var pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPrintBackground(true)
                .setPath(Path.of("target/screenshots/kiosk-receipt.pdf")));
        var raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw).startsWith("%PDF-");
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(raw).results().count()).isEqualTo(1);
    }
}
