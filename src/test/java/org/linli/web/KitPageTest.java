package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.springframework.beans.factory.annotation.Autowired;

/** The style page stands for every page: what holds for its components holds where they are used. */
@LinliTest
class KitPageTest {

    private static final String PAGES = "/kit,/kit/work,/kit/wall";

    @Autowired
    private List<Feature> features;

    @ParameterizedTest
    @ValueSource(strings = {"?lang=zh-CN", "?lang=en", "?elder=1&lang=zh-CN", "?elder=1&lang=en"})
    void components_are_accessible_in_both_languages_and_in_large_type(String version, Browser browser) {
        for (var path : PAGES.split(",")) {
            browser.width(1366).open(path + version).assertAccessible();
            browser.width(360).assertAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 683, 900, 1100, 1366, 1920, 3840})
    void nothing_has_to_be_pushed_sideways(int width, Browser browser) {
        for (var path : PAGES.split(",")) {
            browser.width(width).open(path + "?lang=en&elder=0").assertFits();
            browser.open(path + "?lang=zh-CN&elder=1").assertFits();
        }
    }

    @Test
    void large_type_has_no_text_below_18_points_and_no_target_below_60_pixels(Browser browser) {
        browser.width(360).open("/kit?elder=1");
        assertThat(browser.page().evaluate("""
                [...document.querySelectorAll("body *")].filter(e => e.getClientRects().length > 0 && !e.closest("svg")
                    && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
                  .filter(e => parseFloat(getComputedStyle(e).fontSize) < 24).map(e => e.outerHTML.slice(0, 120))"""))
                .as("text below 24 px").isEqualTo(List.of());
        assertThat(browser.page().evaluate("""
                [...document.querySelectorAll("main button, main .button, main .option, main select, main .tile, header .pill, .tabbar a")]
                  .filter(e => e.getClientRects().length > 0 && e.getBoundingClientRect().height < 60).map(e => e.outerHTML.slice(0, 120))"""))
                .as("targets below 60 px").isEqualTo(List.of());
    }

    @Test
    void ordinary_targets_have_44_pixels_on_a_phone(Browser browser) {
        browser.width(360).open("/kit?elder=0");
        assertThat(browser.page().evaluate("""
                [...document.querySelectorAll("main .button:not(.small), main .option, main select, main .tile, .tabbar a")]
                  .filter(e => e.getClientRects().length > 0 && e.getBoundingClientRect().height < 44).map(e => e.outerHTML.slice(0, 120))"""))
                .isEqualTo(List.of());
    }

    @Test
    void the_bench_is_worked_by_keyboard(Browser browser) {
        var page = browser.open("/kit/work").page();
        page.keyboard().press("?");
        assertThat(page.locator("#keyboard-help").isVisible()).isTrue();
        assertThat(page.locator("#keyboard-help kbd").allTextContents()).contains("J", "1", "M", "Enter");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keyboard-help").isVisible()).isFalse();
        page.keyboard().press("2");
        assertThat(page.locator("input[name=department][value='2']").isChecked()).isTrue();
        page.keyboard().press("j");
        page.waitForURL(url -> url.endsWith("item=3"));
    }

    @Test
    void a_chosen_photo_is_previewed_and_can_be_taken_out(Browser browser) {
        var page = browser.open("/kit").page();
        page.locator("#f-photo").setInputFiles(new com.microsoft.playwright.options.FilePayload("lamp.png", "image/png", new byte[] {1}));
        assertThat(page.locator("#p-photo .preview").count()).isEqualTo(1);
        page.locator("#p-photo button").click();
        assertThat(page.locator("#p-photo .preview").count()).isZero();
    }

    @Test
    void every_feature_has_an_icon_that_is_drawn() {
        assertThat(features).isNotEmpty().allSatisfy(feature -> assertThat(KitIcons.NAMES).as(feature.path()).contains(feature.icon()));
    }
}
