package org.linli.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.linli.browser.Browser;

/** The way of somebody through what their navigation leads to, and one step further. */
final class Walk {

    private static final String LINKS = """
            within => [...document.querySelectorAll(within)].flatMap(part => [...part.querySelectorAll("a[href^='/']")])
                .filter(link => !link.target && !link.hasAttribute("download")).map(link => link.getAttribute("href"))""";
    private static final String NAVIGATION = "header, nav, footer";
    /** Files, interfaces, signing out and the switches of a page. */
    static final Pattern NO_PAGE = Pattern.compile(
            "^/(sign-|api/|actuator|v3/|files|ical)|/files/|csv|xlsx|export|geojson|[?&](lang|elder|done)=|#");
    /** What these say depends on who looks; all else in the menus is the same for everybody. */
    private static final Pattern OWN = Pattern.compile("^/(work|admin|my)");
    /** Of all lines that a list leads to, one is looked at. */
    private static final int OF_EACH_LIST = 1;
    private static final int AT_MOST = 40;

    /** Pages behind a list look alike to everybody who gets there, so each sort is looked at once. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** @param look opens the page at the path, once each */
    void of(String account, Browser browser, Consumer<String> look) {
        var start = account.isEmpty() ? "/" : account.equals("resident") ? "/my" : "/work";
        if (!account.isEmpty()) {
            browser.signIn(account);
        }
        var pages = menu(browser, start);
        var further = new LinkedHashSet<String>();
        for (var path : pages) {
            look.accept(path);
            further.addAll(links(browser, "main"));
        }
        oneOfEach(further, pages).forEach(look);
    }

    private Set<String> menu(Browser browser, String start) {
        browser.width(1366).open(start);
        var menu = new LinkedHashSet<>(List.of(start));
        menu.addAll(links(browser, NAVIGATION));
        if (menu.contains("/admin")) {
            menu.addAll(links(browser.open("/admin"), NAVIGATION));
        }
        menu.removeIf(path -> !OWN.matcher(path).find() && !seen.add(path));
        return menu;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Browser browser, String within) {
        return ((List<String>) browser.page().evaluate(LINKS, within)).stream()
                .filter(path -> !NO_PAGE.matcher(path).find()).distinct().toList();
    }

    private List<String> oneOfEach(Set<String> found, Set<String> without) {
        var count = new HashMap<String, Integer>();
        return found.stream().filter(path -> !without.contains(path))
                .filter(path -> count.merge(sort(path), 1, Integer::sum) <= OF_EACH_LIST && seen.add(sort(path)))
                .limit(AT_MOST).toList();
    }

    /** {@code /centres/qiaoguang?day=1} and {@code /centres/jinshan?day=2} are of one sort. */
    private static String sort(String path) {
        var parts = path.split("\\?", 2);
        var folder = parts[0].substring(0, parts[0].lastIndexOf('/') + 1);
        return folder.replaceAll("/[^/]*\\d[^/]*", "/*")
                + (parts.length < 2 ? "" : "?" + parts[1].replaceAll("=[^&]*", ""));
    }
}
