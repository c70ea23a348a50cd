package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class IdentityPagesTest {

    @Autowired
    Accounts accounts;

    @Test
    void one_tap_on_a_sample_account_fills_the_form_also_without_scripts(Browser browser) {
        try (var plain = browser.withoutScripts()) {
            plain.open("/sign-in?next=/my/profile").page().locator("#sample-accounts a", new com.microsoft.playwright.Page
                    .LocatorOptions().setHasText("dispatcher-jinshan")).click();
            assertThat(plain.page().locator("input[name=username]").inputValue()).isEqualTo("dispatcher-jinshan");
            plain.page().locator("form[action='/sign-in'] button").click();
            assertThat(plain.page().url()).endsWith("/my/profile");
        }
    }

    @Test
    void signing_in_is_for_everybody_and_every_screen(Browser browser) {
        browser.open("/sign-in").assertAccessible().screenshots("sign-in");
        browser.open("/sign-in?lang=en&elder=1").assertAccessible().screenshots("sign-in-elder-en");
    }

    @Test
    void a_resident_signs_in_by_code(Browser browser) {
        browser.width(360).open("/sign-in?next=/my/profile").page().locator("input[name=phone]").fill(People.phone());
        browser.page().locator("form[action='/sign-in/code'] button").click();
        var code = browser.page().locator("#sample-code").textContent();
        browser.assertAccessible().screenshots("code");
        browser.page().locator("input[name=code]").fill(code);
        browser.page().locator("form[action^='/sign-in/code/'] button").click();
        browser.page().waitForURL(url -> url.contains("/my/profile"));
        browser.assertAccessible().screenshots("profile");
    }

    @Test
    void the_security_administrators_pages_fit(Browser browser) {
        var security = People.staff(accounts, Scope.district("350502"), Role.SECURITY_ADMIN);
        signIn(browser, security);
        for (var path : new String[] {"accounts", "accounts/new", "api-keys", "audit"}) {
            browser.open("/admin/" + path).assertAccessible().screenshots(path.replace('/', '-'));
        }
        browser.open("/admin/accounts/" + security.id()).assertAccessible().screenshots("account");
    }

    @Test
    void the_outbox_fits(Browser browser) {
        signIn(browser, People.staff(accounts, Scope.district("350502"), Role.SYSTEM_ADMIN));
        browser.open("/admin/outbox").assertAccessible().screenshots("outbox");
    }

    private static void signIn(Browser browser, Account account) {
        browser.open("/sign-in?next=/my/profile").page().locator("input[name=username]").fill(String.valueOf(account.username()));
        browser.page().locator("input[name=password]").fill(People.PASSWORD);
        browser.page().locator("input[name=password]").press("Enter");
        browser.page().waitForURL(url -> url.contains("/my/profile"));
    }
}
