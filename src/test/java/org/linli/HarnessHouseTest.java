package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.browser.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class HarnessHouseTest {

    @Test
    void the_application_serves_on_a_real_postgresql(@Autowired JdbcClient jdbc, Http http) {
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 18");
        assertThat(http.get("/actuator/health/readiness").body()).contains("UP");
    }

    @Test
    void a_missing_page_says_so_in_a_browser(Browser browser) {
        browser.open("/no-such-page");
        assertThat(browser.page().locator("h1").textContent()).isNotBlank();
        browser.assertAccessible().screenshots("missing-page");
    }

    @Test
    void a_page_is_whole_without_scripts(Browser browser) {
        try (var plain = browser.withoutScripts()) {
            plain.open("/no-such-page");
            assertThat(plain.page().locator("h1").textContent()).isNotBlank();
        }
    }
}
