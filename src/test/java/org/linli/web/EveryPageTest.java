package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.LinliTest;
import org.linli.browser.Browser;

/**
 * Everybody walks through what their navigation leads to, and one step further, as on a phone and in large type: axe
 * finds nothing serious there and nothing has to be pushed sideways. A page that is added to a menu is walked by itself.
 */
@LinliTest
class EveryPageTest {

    /** Large type on a phone, then as usual on an office's screen. */
    private static final List<Way> WAYS = List.of(new Way("elder=1", 360), new Way("elder=0", 1366));

    private static final Walk WALK = new Walk();

    @ParameterizedTest
    @ValueSource(strings = {"", "resident", "dispatcher", "social-worker", "officer-urban",
        "supervisor", "follow-up", "commander", "auditor", "district-admin", "security-admin", "system-admin"})
    void every_page_that_the_navigation_leads_to_is_for_everybody(String account, Browser browser) {
        var wrong = new ArrayList<String>();
        WALK.of(account, browser, path -> look(browser, path, wrong));
        assertThat(wrong).isEmpty();
    }

    private record Way(String query, int width) {
    }

    private static void look(Browser browser, String path, List<String> wrong) {
        for (var way : WAYS) {
            var address = path + (path.contains("?") ? "&" : "?") + way.query();
            try {
                var answer = browser.width(way.width()).page().navigate(address);
                if (answer == null || answer.status() != 200) {
                    wrong.add(path + " answers " + (answer == null ? "nothing" : answer.status()));
                    return;
                }
                browser.assertFits().assertAccessible();
            } catch (AssertionError | PlaywrightException fault) {
                wrong.add(way + ": " + fault.getMessage());
            }
        }
    }
}
