package org.linli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linli.Http;

/**
 * Somebody at a screen: a browser of its own without anybody's cookies, in Chinese and Quanzhou's time. What the page's
 * scripts or its content policy complain about fails the test at its end.
 */
public final class Browser implements AutoCloseable {

    /** Phone, office screen, wall. */
    public static final List<Integer> WIDTHS = List.of(360, 1366, 1920);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** The first elements that reach beyond the right edge, for the message of a failure. */
    private static final String WIDE = """
            () => [...document.querySelectorAll("body *")]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .filter(e => { for (let box = e.parentElement; box; box = box.parentElement)
                    if (box !== document.body && getComputedStyle(box).overflowX !== "visible") return false; return true; })
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120))""";
    /** Judged in the page: all that is well would take longer to tell than to find. */
    private static final String GRAVE = """
            async () => (await axe.run(document, {resultTypes: ["violations"]})).violations
                .filter(rule => rule.impact === "serious" || rule.impact === "critical")
                .map(rule => `${rule.id}: ${rule.help} ` + rule.nodes.slice(0, 3).map(node => node.html).join(" "))""";

    /** A search where "all" is chosen and something has to be: the browser sends nothing and the button seems dead. */
    private static final String STUCK = """
            () => [...document.querySelectorAll("form[method=get]:not([novalidate], .form:not(.inline)) select:invalid")].map(field => field.name)""";

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Browser(String origin, boolean scripts) {
        this.origin = origin;
        this.context = Chromium.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin).setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(10_000);
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        width(1366);
    }

    public static Browser at(String origin) {
        return new Browser(origin, true);
    }

    /** A second person at the same application. */
    public Browser another() {
        return new Browser(origin, true);
    }

    /** The same application with scripts switched off. */
    public Browser withoutScripts() {
        return new Browser(origin, false);
    }

    /** Signs in as one of the sample accounts, through the page that people use. */
    public Browser signIn(String account) {
        open("/sign-in");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(Http.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    public Browser open(String path) {
        page.navigate(path);
        return this;
    }

    /** Playwright's page, for everything else. */
    public Page page() {
        return page;
    }

    public Browser width(int pixels) {
        page.setViewportSize(pixels, pixels < 600 ? 780 : pixels < 1600 ? 768 : 1080);
        return this;
    }

    /** Writes {@code target/screenshots/<name>-<width>.png} of the whole page at the present width. */
    public Browser screenshot(String name) {
        var file = SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** At 360, 1366 and 1920 pixels, each without anything that has to be pushed sideways. */
    public Browser screenshots(String name) {
        for (int width : WIDTHS) {
            width(width);
            assertFits();
            screenshot(name);
        }
        return this;
    }

    /** Nothing is wider than the screen. */
    public Browser assertFits() {
        page.waitForLoadState();      // with its style sheets
        var overhang = (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overhang.intValue()).as("pixels wider than the screen at %s: %s", page.url(), page.evaluate(WIDE))
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** No violation that axe calls serious or critical. */
    public Browser assertAccessible() {
        page.waitForLoadState();
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((List<?>) page.evaluate(GRAVE)).as("axe at %s", page.url()).isEmpty();
        assertThat((List<?>) page.evaluate(STUCK)).as("searches that cannot be sent as they stand at %s", page.url()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
