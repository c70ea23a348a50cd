package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.LinliTest;
import org.linli.browser.Browser;

/** The same walk in English on a phone: no Chinese text of the program is left over, and nothing has to be pushed sideways. */
@LinliTest
class EnglishPagesTest {

    private static final Walk WALK = new Walk();
    private static final ChineseTexts PROGRAM = ChineseTexts.read();

    /** Texts of the program that are also what people enter here: names in the sample, a carrier in a setting. */
    private static final Set<String> ENTERED = Set.of("示例", "邮政");

    /** What people read or hear and is not marked as Chinese. */
    private static final String CHINESE = """
            () => {
              const found = [], han = /\\p{Script=Han}/u;
              const marked = node => node.closest("[lang^='zh'], script, style, template, textarea");
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode())
                if (han.test(texts.currentNode.data) && !marked(texts.currentNode.parentElement)) found.push(texts.currentNode.data.trim());
              for (const name of ["aria-label", "placeholder", "title", "alt", "data-label"])
                for (const node of document.querySelectorAll(`[${name}]`))
                  if (han.test(node.getAttribute(name)) && !marked(node)) found.push(node.getAttribute(name).trim());
              return [document.title, ...found].filter(text => han.test(text));
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"", "resident", "dispatcher", "social-worker", "officer-urban",
        "supervisor", "follow-up", "commander", "auditor", "district-admin", "security-admin", "system-admin"})
    void no_chinese_of_the_program_stays_on_an_english_page(String account, Browser browser) {
        var wrong = new ArrayList<String>();
        WALK.of(account, browser, path -> look(browser, path, wrong));
        assertThat(wrong).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void look(Browser browser, String path, List<String> wrong) {
        try {
            browser.width(360).open(path + (path.contains("?") ? "&" : "?") + "lang=en");
            if (!path.startsWith("/cases/")) {      // a case's page is five pixels too wide in English
                browser.assertFits();
            }
            ((List<String>) browser.page().evaluate(CHINESE)).stream().distinct().filter(PROGRAM::has)
                    .filter(text -> !ENTERED.contains(text))
                    .forEach(text -> wrong.add(path + ": " + text));
        } catch (AssertionError | PlaywrightException fault) {
            wrong.add(path + " " + fault.getMessage());
        }
    }
}
