package org.linli.request;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.LinliTest;
import org.linli.browser.Browser;

/** The pages of every source in large type on a phone, as the published accounts see them. */
@LinliTest
class SourcesPagesTest {

    @ParameterizedTest
    @CsvSource({"dispatcher-jinshan,/work/groups /work/groups/jinshan-xincun /work/hotline /work/hotline?pile=RETURNED /work/talks",
        "grid-worker,/work/patrol /work/groups", "elder,/groups /talk /", "supervisor,/work/rates /work/requests?source=GROUP"})
    void hold_in_large_type_on_a_phone(String account, String paths, Browser browser) {
        browser.signIn(account).width(360);
        for (var path : paths.split(" ")) {
            browser.open(path + (path.contains("?") ? "&" : "?") + "elder=1").assertFits().assertAccessible();
            browser.screenshot("elder" + path.replaceAll("[^a-z]+", "-"));
        }
    }
}
