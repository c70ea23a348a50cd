package org.linli.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;

@LinliTest
class CatalogPagesTest {

    @ParameterizedTest
    @CsvSource({"SPOT,57", "NEARBY,67", "ONLINE,2166", "PHONE,617", "SELF,119"})
    void a_filter_gives_its_count(String channel, int count, Http http) {
        assertThat(http.get("/catalog?channel=" + channel).body()).contains("找到 " + count + " 项");
    }

    @Test
    void a_search_of_whatever_length_and_signs_gets_a_page(Http http) {
        var long10 = "办".repeat(10_000);
        for (var query : java.util.List.of(long10, "a".repeat(10_000), "+-&&||!(){}[]^\"~*?:\\/ AND OR NOT", "👵🏻🍼".repeat(60), "\u200b", "\0")) {
            var typed = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(http.get("/catalog?q=" + typed).status()).isEqualTo(200);
            assertThat(http.get("/catalog/suggest?q=" + typed).status()).isEqualTo(200);
        }
    }

    @Test
    void the_first_page_explains_why_the_channels_add_up_to_more(Http http) {
        assertThat(http.get("/catalog").body()).contains("3003 项", "3026", "2166");
    }

    @Test
    void odd_questions_get_an_answer_and_never_an_error(Http http) {
        for (var query : new String[] {"%22%22%20AND%20(", "%F0%9F%98%80", "a".repeat(6000), "*%3F~%5B", "%00", "%20"}) {
            assertThat(http.get("/catalog?q=" + query).status()).as(query).isEqualTo(200);
        }
        assertThat(http.get("/catalog?channel=FAX&page=-3").body()).contains("没有找到");
        assertThat(http.get("/catalog/no-such-item").status()).isEqualTo(404);
    }

    @Test
    void a_resident_finds_a_guide_and_prints_the_notice(Browser browser) {
        browser.open("/catalog").assertAccessible().assertFits().screenshots("catalog");
        browser.page().locator("#f-q").fill("社保卡丢了");
        browser.page().locator("#suggest a").first().waitFor();
        browser.page().keyboard().press("Enter");
        browser.page().locator(".items a").first().waitFor();
        browser.assertAccessible().assertFits().screenshots("catalog-search");
        browser.page().locator(".items a", new com.microsoft.playwright.Page.LocatorOptions()
                .setHasText("补领")).first().click();
        assertThat(browser.page().locator("h1").textContent()).contains("社会保障卡");
        browser.assertAccessible().assertFits().screenshots("catalog-item");
        browser.open(java.net.URI.create(browser.page().url()).getPath() + "/notice");
        assertThat(browser.page().locator(".notice-sheet svg[role=img]").isVisible()).isTrue();
        browser.assertAccessible().assertFits().screenshots("catalog-notice");
    }

    @Test
    void the_list_works_without_scripts(Browser browser) {
        try (var plain = browser.withoutScripts()) {
            plain.open("/catalog?q=shenfenzheng");
            assertThat(plain.page().locator(".items h2").first().textContent()).contains("身份证");
        }
    }
}
