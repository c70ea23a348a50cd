package org.linli.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.LinliTest;
import org.linli.browser.Browser;

/** The portal's and the register's pages in a real browser. */
@LinliTest
class PortalBrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?community=350502002001", "/centres", "/centres?community=350502001001",
            "/centres/jinfeng", "/centres/huaxing"})
    void portal_pages_are_accessible_and_fit(String path, Browser browser) {
        for (var version : List.of("lang=zh-CN&elder=0", "lang=en&elder=0", "lang=zh-CN&elder=1")) {
            browser.width(360).open(path + (path.contains("?") ? "&" : "?") + version).assertFits().assertAccessible();
            browser.width(1366).assertFits().assertAccessible();
        }
    }

    @Test
    void pages_are_pictured(Browser browser) {
        browser.open("/?lang=zh-CN&community=350502002001").screenshots("home");
        browser.open("/centres").screenshots("centres");
        browser.open("/centres/jinfeng").screenshots("centre");
        browser.open("/?elder=1").width(360).screenshot("home-elder");
    }

    @Test
    void admin_pages_are_accessible_and_fit(Browser browser) {
        browser.signIn("district-admin");
        for (var path : List.of("/admin/centres", "/admin/centres/jinfeng", "/admin/centres/jinfeng/sites/jinfeng-1",
                "/admin/centres/jinfeng/sites/jinfeng-1/rooms/new", "/admin/centres/new", "/admin/centres/jinfeng/communities",
                "/admin/centres/jinfeng/sites/jinfeng-1/premises", "/admin/sites", "/admin/import",
                "/admin/departments", "/admin/departments/urban")) {
            browser.width(1366).open(path).assertFits().assertAccessible();
            browser.width(360).assertFits();
        }
        browser.open("/admin/centres/jinfeng").screenshots("admin-centre");
        browser.open("/admin/centres/jinfeng/sites/jinfeng-1").screenshots("admin-site");
    }

    @Test
    void a_community_is_chosen_without_scripts(Browser browser) {
        try (var plain = browser.withoutScripts()) {
            plain.open("/?lang=zh-CN");
            plain.page().locator("#community").selectOption("350502001001");
            plain.page().locator("form.picker button[type=submit]").click();
            assertThat(plain.page().locator(".portal-bar .brand").textContent()).contains("金山社区");
            assertThat(plain.open("/centres").page().locator(".place-map svg.sketch")).isNotNull();
        }
    }

    @Test
    void the_browsers_position_chooses_the_community_and_is_not_sent(Browser browser) {
        browser.open("/?lang=zh-CN");
        var sent = new ArrayList<String>();
        browser.page().onRequest(request -> sent.add(request.url()));
        browser.page().context().grantPermissions(List.of("geolocation"));
        browser.page().context().setGeolocation(new Geolocation(24.8966, 118.5801));
        browser.page().locator("[data-locate]").first().click();
        browser.page().waitForURL("**community=350502001001**");
        assertThat(sent).noneMatch(url -> url.contains("118.58"));
    }

    @Test
    void a_corridors_map_draws_its_sites(Browser browser) {
        browser.open("/centres/jinfeng?lang=zh-CN");
        browser.page().waitForSelector(".place-label >> text=1 金峰社区邻里中心");
        assertThat(browser.page().locator(".place-label").allTextContents())
                .contains("1 金峰社区邻里中心", "2 笋江花园城驿站");
    }
}
