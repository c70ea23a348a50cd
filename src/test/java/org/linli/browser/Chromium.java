package org.linli.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's own Chromium, one process for each thread that tests in it; nothing is downloaded. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
            "--disable-default-apps", "--no-first-run", "--force-color-profile=srgb", "--font-render-hinting=none");

    private static final ThreadLocal<com.microsoft.playwright.Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {
    }

    static com.microsoft.playwright.Browser get() {
        return BROWSER.get();
    }

    private static com.microsoft.playwright.Browser launch() {
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program()).setHeadless(true).setArgs(ARGUMENTS));
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium")
                .map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium here: apt-get install chromium fonts-noto-cjk"));
    }
}
