package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class ScreenTest {

    private final Town town;

    ScreenTest(@Autowired Requests requests) {
        town = new Town(requests);
    }

    @Test
    void a_request_that_is_placed_moves_the_number_without_reload(Browser browser) {
        browser.signIn("commander").width(1920).open("/screen");
        var number = browser.page().locator(".w-big > a[data-n]");
        browser.page().locator(".w-live:not(.still)").waitFor();
        browser.page().evaluate("window.stayed = true");
        int before = Integer.parseInt(number.textContent().replaceAll("\\D", ""));
        town.place();
        browser.page().waitForFunction("n => document.querySelector('.w-big > a[data-n]').textContent.replace(/\\D/g, '') > n", before);
        assertThat(browser.page().evaluate("window.stayed")).isEqualTo(true);
        browser.assertAccessible();
    }

    @Test
    void without_scripts_it_is_a_snapshot_with_its_links(Browser browser) {
        try (var plain = browser.withoutScripts()) {
            plain.signIn("auditor").open("/screen");
            plain.page().locator(".w-big > a").click();
            assertThat(plain.page().url()).contains("/screen/rows?of=PLACED_TODAY");
            assertThat(plain.page().locator("h1").textContent()).isNotBlank();
        }
    }

    @Test
    void a_number_opens_its_rows_beside_the_wall(Browser browser) {
        town.place();
        browser.signIn("commander").open("/screen");
        browser.page().locator(".w-big > a[data-n]").click();
        browser.page().locator("dialog[open] tbody tr").first().waitFor();
        browser.assertAccessible();
        browser.page().keyboard().press("Escape");
        assertThat(browser.page().locator("dialog[open]").count()).isZero();
    }

    @Test
    void kiosks_that_are_up_and_alarms_open_their_rows_beside_the_wall(Browser browser, Http http) {
        browser.signIn("commander").width(1920).open("/screen");
        var kiosks = browser.page().locator(".s-facts a[href='/screen/devices']").first();
        assertThat(kiosks.textContent()).matches("\\d+/\\d+ 台自助机在线");
        browser.assertFits().screenshots("screen-devices-facts");
        browser.width(1366);
        kiosks.click();
        browser.page().locator("dialog[open] tbody tr").first().waitFor();
        assertThat(browser.page().locator("dialog[open] tbody tr").count()).isGreaterThanOrEqualTo(23);
        browser.assertAccessible();
        browser.open("/screen/devices").screenshots("screen-devices");
        assertThat(http.signIn("commander").get("/screen/devices.csv").body()).contains("侨光片区自助一体机");
        assertThat(http.another().signIn("social-worker").get("/screen/devices").status()).isEqualTo(403);
    }

    @Test
    void every_number_answers_a_click_with_as_many_rows(Browser browser, @Autowired Follower follower) {
        town.move(town.answered(), new Command.Rate(1, ""), Town.RESIDENT);
        follower.catchUp();
        browser.signIn("commander").width(1920).open("/screen");
        assertThat(list(browser, """
                [...document.querySelectorAll("[data-screen] *")].filter(e => !e.childElementCount && !e.closest("a, time, title, [aria-hidden]")
                  && /^\\d[\\d\\u2009]*$/.test(e.textContent.trim())).map(e => e.outerHTML)
                """)).isEmpty();
        var wrong = list(browser, """
                Promise.all([...document.querySelectorAll("[data-screen] a[href^='/screen/rows']")].filter(a => /^\\d[\\d\\u2009]*$/
                  .test(a.textContent) && !a.parentElement.textContent.includes("%")).map(async a => {
                    const page = await (await fetch(a.getAttribute("href"))).text();
                    const count = page.match(/s-count">[^\\d]*([\\d\\u2009]+)/)[1];
                    return count === a.textContent ? null : a.outerHTML + count;
                  })).then(all => all.filter(it => it))
                """);
        assertThat(wrong).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Browser browser, String script) {
        return (List<String>) browser.page().evaluate(script);
    }

    @Test
    void it_fits_every_screen(Browser browser) {
        browser.signIn("commander").open("/screen").screenshots("screen");
        browser.open("/screen/rows?of=OPEN").screenshots("screen-rows").assertAccessible();
    }

    @Test
    void residents_and_clerks_do_not_see_it(Http http) {
        assertThat(http.get("/screen").status()).isEqualTo(302);
        assertThat(http.signIn("officer-urban").get("/screen").status()).isEqualTo(403);
        assertThat(http.get("/api/v1/screen").status()).isEqualTo(403);
        assertThat(http.another().get("/api/v1/screen/stream").status()).isEqualTo(401);
    }

    @Test
    void neither_page_nor_stream_says_whose_requests_they_are(Http http, @Autowired JdbcClient jdbc) {
        town.place();
        var wall = http.signIn("commander");
        var said = wall.get("/screen").body() + wall.get("/screen/rows?of=OPEN").body() + wall.get("/api/v1/screen").body()
                + wall.get("/screen/rows.csv?of=OPEN").body();
        assertThat(said).doesNotContainPattern("(?<![0-9A-Za-z.-])1[3-9]\\d{9}(?![0-9A-Za-z])").doesNotContain("王小明");
        var names = jdbc.sql("select name from identity.accounts where length(name) > 2").query(String.class).list();
        assertThat(names).isNotEmpty().noneMatch(said::contains);
        var titles = jdbc.sql("select title from request.content where length(title) > 7").query(String.class).list();
        assertThat(titles).isNotEmpty().noneMatch(said::contains);
    }
}
