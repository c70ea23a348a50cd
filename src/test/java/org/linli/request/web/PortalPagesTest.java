package org.linli.request.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.springframework.beans.factory.annotation.Autowired;

/** The residents' pages in a browser, with screenshots. */
@LinliTest
class PortalPagesTest {

    private static final String NEXT = "[data-step]:visible .step-buttons .primary";

    @Autowired
    private Requests requests;

    @Test
    void on_a_phone_an_order_is_three_taps_from_the_first_page(Browser browser) {
        browser.width(360).open("/");
        var page = browser.page();
        page.locator("input[name=q]").fill("3 号楼电梯坏了，老人下不了楼");
        page.locator("input[name=q]").press("Enter");
        assertThat(page.locator("input[name=category]:checked")).hasValue("elevator");
        browser.assertFits().screenshot("order-1-what");
        page.locator(NEXT).click();
        page.selectOption("select[name=communityCode]", Orders.JINSHAN);
        page.locator(".estates button").first().click();
        assertThat(page.locator("input[name=address]")).not().isEmpty();
        browser.assertFits().screenshot("order-2-where");
        page.locator(NEXT).click();
        browser.assertFits().screenshot("order-3-send");
        page.locator(NEXT).click();
        page.waitForURL("**/requests/receipt");
        assertThat(page.locator(".code")).isVisible();
        browser.assertAccessible().screenshots("receipt");
        page.locator(".buttons a.primary").click();
        assertThat(page.locator("h1")).containsText("电梯坏了");
    }

    @Test
    void going_back_leads_one_part_back_and_keeps_what_was_typed(Browser browser) {
        browser.width(360).open("/requests/new");
        var page = browser.page();
        page.locator("textarea").fill("路灯不亮");
        page.locator(NEXT).click();
        page.goBack();
        assertThat(page.locator("[data-step=what]")).isVisible();
        assertThat(page.locator("textarea")).hasValue("路灯不亮");
    }

    @Test
    void without_scripts_it_is_one_form(Browser browser) {
        try (var plain = browser.withoutScripts()) {
            plain.width(360).open("/requests/new");
            var page = plain.page();
            page.locator("textarea").fill("井盖松了，晚上容易绊倒");
            plain.assertFits().screenshot("order-without-scripts");
            page.locator("input[name=photos]").setInputFiles(new FilePayload("a.txt", "text/plain", "no photo".getBytes()));
            page.locator("button[type=submit].primary").click();
            assertThat(page.locator("#error-summary a")).hasAttribute("href", "#f-photos");
            assertThat(page.locator("textarea")).hasValue("井盖松了，晚上容易绊倒");
            page.locator("button[type=submit].primary").click();
            assertThat(page.locator(".code")).isVisible();
            plain.screenshot("receipt-without-scripts");
        }
    }

    @Test
    void what_is_too_large_is_said_at_its_field_before_it_is_sent(Browser browser, @TempDir Path folder) throws IOException {
        browser.width(360).open("/requests/new");
        var page = browser.page();
        var large = photo(folder, "大照片.jpg", 11);
        page.locator("input[name=photos]").setInputFiles(new Path[] {large, photo(folder, "小照片.jpg", 1)});
        assertThat(page.locator("#e-photos")).containsText("“大照片.jpg”超过 10 MB");
        assertThat(page.locator("#p-photos .preview")).hasCount(1);
        browser.assertAccessible().assertFits().screenshot("order-too-large");
        page.locator("input[name=photos]").setInputFiles(photo(folder, "另一张.jpg", 1));
        assertThat(page.locator("#e-photos")).hasCount(0);
    }

    @Test
    void without_scripts_too_much_at_once_is_refused_and_the_words_are_still_there(Browser browser, @TempDir Path folder)
            throws IOException {
        var photos = new Path[10];
        for (int i = 0; i < photos.length; i++) {
            photos[i] = photo(folder, i + ".jpg", 11);
        }
        try (var plain = browser.withoutScripts()) {
            plain.width(360).open("/requests/new");
            var page = plain.page();
            page.locator("textarea").fill("楼道积水");
            page.locator("input[name=photos]").setInputFiles(photos);
            page.locator("button[type=submit].primary").click();
            assertThat(page.locator("h1")).containsText("内容太大");
            assertThat(page.locator("main")).containsText("最多 100 MB");
            plain.assertFits().screenshot("order-too-much");
            page.goBack();
            assertThat(page.locator("textarea")).hasValue("楼道积水");
        }
    }

    /** As large as said, and nothing in it. */
    private static Path photo(Path folder, String name, int megabytes) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength((long) megabytes << 20);
        }
        return folder.resolve(name);
    }

    @Test
    void danger_comes_first_and_one_tap_goes_on(Browser browser) {
        browser.open("/requests/new");
        var page = browser.page();
        page.locator("textarea").fill("楼上着火了");
        page.locator("button[type=submit].primary").click();
        assertThat(page.locator(".call-number")).hasAttribute("href", "tel:119");
        browser.assertAccessible().screenshots("danger");
        page.locator("main form button").click();
        page.waitForURL("**/requests/receipt");
    }

    @Test
    void an_error_on_another_part_is_one_tap_away(Browser browser) {
        browser.width(360).open("/requests/new");
        var page = browser.page();
        page.locator("textarea").fill("路灯不亮");
        page.locator(NEXT).click();
        page.locator(NEXT).click();
        page.locator("input[name=contactPhone]").fill("12");
        page.locator(NEXT).click();
        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(page.locator("[data-step=who]")).isVisible();
        browser.assertAccessible().screenshots("order-wrong");
        browser.width(360);
        page.locator("[data-to=what]").first().click();
        assertThat(page.locator("textarea")).hasValue("路灯不亮");
    }

    @Test
    void news_waits_while_somebody_types(Browser browser, Http http) {
        var taken = Orders.place(http, "想订送餐");
        Orders.move(requests, taken.number(), new Command.AskMore("请问几号楼？"), Orders.DISPATCHER);
        open(browser, taken);
        var page = browser.page();
        var answer = page.locator("textarea[name=supplement-text]");
        answer.fill("3 号楼");
        Orders.move(requests, taken.number(), new Command.Supplement("电话里说了：3 号楼", List.of()), Orders.DISPATCHER);
        look(page, taken);
        assertThat(page.locator("[data-news-bar]")).isVisible();
        assertThat(answer).hasValue("3 号楼");
        answer.fill("");
        look(page, taken);
        assertThat(page.locator(".thread")).containsText("电话里说了");
    }

    @Test
    void stars_are_given_with_the_keyboard(Browser browser, Http http) {
        var taken = Orders.place(http, "母亲腿脚不便，想订中午送餐");
        Orders.answer(requests, taken.number());
        open(browser, taken);
        var page = browser.page();
        browser.assertAccessible().screenshots("order-answered");
        var first = page.locator("input[name=rate-stars]").first();
        first.focus();
        page.keyboard().press("Space");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.locator("[data-rate] button[type=submit]").click();
        assertThat(page.locator("p.said")).containsText("谢谢");
        assertThat(page.locator(".rating")).isVisible();
        browser.assertAccessible().screenshots("order-closed");
    }

    @Test
    void every_page_is_for_everybody(Browser browser, Http http) {
        var asked = Orders.place(http, "想订送餐");
        Orders.move(requests, asked.number(), new Command.AskMore("请问几号楼？"), Orders.DISPATCHER);
        open(browser, asked);
        for (var way : List.of("elder=0&lang=zh-CN", "elder=1&lang=zh-CN", "elder=0&lang=en", "elder=1&lang=en")) {
            var name = way.replaceAll("elder=(\\d)&lang=(..).*", "$2-$1");
            for (var path : List.of("/requests/new", "/track", "/my", asked.path())) {
                browser.open(path + "?" + way).assertAccessible()
                        .screenshots("resident" + path.replaceAll("/LL\\d+", "").replace('/', '-') + "-" + name);
            }
        }
    }

    private static void open(Browser browser, Orders.Taken taken) {
        browser.open("/track");
        browser.page().locator("input[name=number]").fill(taken.number());
        browser.page().locator("input[name=code]").fill(taken.code());
        browser.page().locator("main button[type=submit]").click();
        browser.page().locator("#one").waitFor(new Locator.WaitForOptions());
    }

    /** What the page does every fifteen seconds, now. */
    private static void look(Page page, Orders.Taken taken) {
        page.evaluate("path => htmx.ajax('GET', path, { source: '#one', target: '#one', swap: 'outerHTML' })",
                taken.path() + "?version=1");
    }
}
