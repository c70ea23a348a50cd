package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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

    private static final String LINKS = """
            within => [...document.querySelectorAll(within)].flatMap(part => [...part.querySelectorAll("a[href^='/']")])
                .filter(link => !link.target && !link.hasAttribute("download")).map(link => link.getAttribute("href"))""";
    private static final String NAVIGATION = "header, nav, footer";
    private static final Pattern NO_PAGE = Pattern.compile(
            "^/(sign-|api/|actuator|v3/|files|ical)|/files/|csv|export|geojson|[?&](lang|elder|done)=|#");
    /** What these say depends on who looks; all else in the menus is the same for everybody. */
    private static final Pattern OWN = Pattern.compile("^/(work|admin|my)");
    /** Of all lines that a list leads to, one is looked at. */
    private static final int OF_EACH_LIST = 1;
    private static final int AT_MOST = 40;

    /** Large type on a phone, then as usual on an office's screen. */
    private static final List<Way> WAYS = List.of(new Way("elder=1", 360), new Way("elder=0", 1366));

    /** Pages behind a list look alike to everybody who gets there, so each sort is looked at once. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @ValueSource(strings = {"", "resident", "dispatcher", "social-worker", "officer-urban",
        "supervisor", "follow-up", "commander", "auditor", "district-admin", "security-admin", "system-admin"})
    void every_page_that_the_navigation_leads_to_is_for_everybody(String account, Browser browser) {
        var start = account.isEmpty() ? "/" : account.equals("resident") ? "/my" : "/work";
        if (!account.isEmpty()) {
            browser.signIn(account);
        }
        var wrong = new ArrayList<String>();
        var pages = menu(browser, start);
        var further = new LinkedHashSet<String>();
        for (var path : pages) {
            look(browser, path, wrong);
            further.addAll(links(browser, "main"));
        }
        for (var path : oneOfEach(further, pages)) {
            look(browser, path, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> menu(Browser browser, String start) {
        browser.width(1366).open(start);
        var menu = new LinkedHashSet<>(List.of(start));
        menu.addAll(links(browser, NAVIGATION));
        if (menu.contains("/admin")) {
            menu.addAll(links(browser.open("/admin"), NAVIGATION));
        }
        menu.removeIf(path -> !OWN.matcher(path).find() && !SEEN.add(path));
        return menu;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Browser browser, String within) {
        return ((List<String>) browser.page().evaluate(LINKS, within)).stream()
                .filter(path -> !NO_PAGE.matcher(path).find()).distinct().toList();
    }

    private static List<String> oneOfEach(Set<String> found, Set<String> without) {
        var count = new HashMap<String, Integer>();
        return found.stream().filter(path -> !without.contains(path))
                .filter(path -> count.merge(sort(path), 1, Integer::sum) <= OF_EACH_LIST && SEEN.add(sort(path)))
                .limit(AT_MOST).toList();
    }

    /** {@code /centres/qiaoguang?day=1} and {@code /centres/jinshan?day=2} are of one sort. */
    private static String sort(String path) {
        var parts = path.split("\\?", 2);
        var folder = parts[0].substring(0, parts[0].lastIndexOf('/') + 1);
        return folder.replaceAll("/[^/]*\\d[^/]*", "/*")
                + (parts.length < 2 ? "" : "?" + parts[1].replaceAll("=[^&]*", ""));
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
