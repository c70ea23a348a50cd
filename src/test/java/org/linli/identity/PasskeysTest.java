package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With Chromium's own authenticator, which signs as a device with a fingerprint would. */
@LinliTest
class PasskeysTest {

    @Autowired
    Accounts accounts;
    @Autowired
    Passkeys passkeys;
    @Autowired
    JdbcClient jdbc;

    @Test
    void a_member_of_staff_adds_a_passkey_and_signs_in_with_it_until_it_is_revoked(Browser browser) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        withAuthenticator(browser);
        browser.signIn(String.valueOf(officer.username())).open("/my/profile");
        browser.page().getByText("通行密钥").click();
        browser.assertAccessible().screenshots("passkeys-none");
        add(browser, "办公室电脑");
        assertThat(browser.page().content()).contains("通行密钥已添加", "办公室电脑", "还没有用过");
        browser.assertAccessible().screenshots("passkeys");

        signInByPasskey(browser);
        browser.page().waitForURL("**/work**");
        assertThat(passkeys.list(officer.id())).singleElement().satisfies(key -> assertThat(key.lastUsed()).isNotNull());
        assertThat(trail(officer, "sign-in")).isEqualTo("passkey");
        assertThat(trail(officer, "passkey.add")).isEqualTo("办公室电脑");

        passkeys.revokeAll(officer.id(), Actor.SYSTEM);
        signInByPasskey(browser);
        browser.page().getByText("通行密钥没有通过").first().waitFor();
        browser.assertAccessible().screenshots("passkey-wrong");
        browser.signIn(String.valueOf(officer.username()));
        assertThat(browser.page().url()).as("the password is there still").contains("/work");
    }

    @Test
    void a_passkey_is_renamed_and_removed_by_its_owner(Browser browser) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        withAuthenticator(browser);
        browser.signIn(String.valueOf(officer.username())).open("/my/passkeys");
        add(browser, "旧名");
        browser.page().locator("summary").getByText("改名").click();
        browser.page().locator("input[name=label]").first().fill("新名");
        browser.page().locator(".ask button").first().click();
        browser.page().getByText("名称已改").waitFor();
        assertThat(passkeys.list(officer.id())).extracting(Passkey::label).containsExactly("新名");
        browser.page().locator("summary").getByText("移除").click();
        browser.page().locator(".ask button").last().click();
        browser.page().getByText("还没有通行密钥").waitFor();
        assertThat(passkeys.list(officer.id())).isEmpty();
    }

    @Test
    void none_is_added_without_the_password_in_hand(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        http.signIn(String.valueOf(officer.username()));
        http.get("/my/passkeys");
        var answer = http.post("/my/passkeys/new", Map.of("label", "电脑", "present", "wrong-Password-1"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("data-options");
        var unasked = http.post("/my/passkeys", Map.of("label", "电脑", "credential", "{}"));
        assertThat(unasked.status()).as("nobody asked the device").isEqualTo(409);
    }

    @Test
    void an_answer_without_a_question_or_made_up_signs_nobody_in_and_slows_down(Http http) {
        http.get("/sign-in/passkey");
        var forged = """
                {"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30",
                 "authenticatorData":"AAAA","signature":"AAAA"}}""";
        assertThat(http.post("/sign-in/passkey", Map.of("credential", forged)).status()).isEqualTo(422);
        assertThat(http.post("/sign-in/passkey", Map.of("credential", forged)).status()).as("a question is good for one answer").isEqualTo(422);
        assertThat(http.get("/work").status()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from identity.audit where action = 'sign-in' and result = 'FAILED'")
                .query(Integer.class).single()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void residents_have_their_code_and_no_passkeys(Http http) {
        assertThat(http.signIn("resident").get("/my/passkeys").status()).isEqualTo(403);
    }

    private static void add(Browser browser, String label) {
        browser.page().locator("form[action='/my/passkeys/new'] input[name=label]").fill(label);
        browser.page().locator("input[name=present]").fill(Http.PASSWORD);
        browser.page().locator("form[action='/my/passkeys/new'] button").click();
        browser.page().getByText("通行密钥已添加").waitFor();
    }

    private static void signInByPasskey(Browser browser) {
        browser.page().context().clearCookies();
        browser.open("/sign-in").page().locator("a[href^='/sign-in/passkey']").click();
    }

    private static void withAuthenticator(Browser browser) {
        var chromium = browser.page().context().newCDPSession(browser.page());
        chromium.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", device);
        chromium.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private String trail(Account account, String action) {
        return jdbc.sql("select detail from identity.audit where actor_id = ? and action = ? order by id desc limit 1")
                .param(account.id()).param(action).query(String.class).single();
    }
}
