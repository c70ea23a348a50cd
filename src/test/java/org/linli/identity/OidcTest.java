package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.OidcRound.Outside;
import org.linli.identity.OpenIdProvider.Fault;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in at a real provider in another port, walked through as people do. */
@LinliTest
class OidcTest {

    private static final String NAME = "统一身份认证";

    @Autowired
    Accounts accounts;
    @Autowired
    AdministerAccounts administer;
    @Autowired
    FederatedIdentities identities;
    @Autowired
    FederatedIdentityRows rows;
    @Autowired
    JdbcClient jdbc;
    @LocalServerPort
    int port;

    private static @Nullable OpenIdProvider running;

    private OpenIdProvider provider;
    private final String subject = "示例-" + UUID.randomUUID();

    @BeforeEach
    void start() {
        if (running == null) {
            running = new OpenIdProvider("http://localhost:" + port);
        }
        provider = running;
        provider.fault(Fault.NONE);
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @Test
    void a_member_of_staff_binds_the_account_outside_and_signs_in_with_it_until_it_is_removed(Browser browser) {
        var officer = officer();
        browser.signIn(name(officer)).open("/my/profile");
        browser.page().getByText(NAME + "账号").click();
        browser.page().getByText("还没有绑定账号").waitFor();
        browser.assertAccessible().screenshots("federated-none");
        bind(browser);
        browser.page().getByText("已绑定，下次").waitFor();
        assertThat(browser.page().content()).contains(subject + "@示例", "还没有用过");
        browser.assertAccessible().screenshots("federated");
        assertThat(trail(officer, "federated.bind")).isEqualTo(subject + "@示例");

        signOut(browser);
        browser.open("/sign-in");
        browser.assertAccessible().screenshots("sign-in-oidc");
        var planted = session(browser);
        press(browser);
        browser.page().waitForURL("**/work**");
        assertThat(session(browser)).as("a session of its own").isNotBlank().isNotEqualTo(planted);
        assertThat(trail(officer, "sign-in")).isEqualTo("oidc");
        assertThat(identities.list(officer.id())).singleElement().satisfies(one -> assertThat(one.lastUsed()).isNotNull());
        browser.open("/my/federated").page().locator("summary").getByText("解除绑定").click();
        browser.page().locator(".ask button").first().click();
        browser.page().getByText("已解除绑定").waitFor();
        assertThat(trail(officer, "federated.remove")).isEqualTo(subject + "@示例");
        signOut(browser);
        assertThat(browser.open("/work").page().url()).as("signed out here").contains("/sign-in");
        press(browser.open("/sign-in"));
        browser.page().getByText("还没有绑定本系统的账号").first().waitFor();
    }

    @Test
    void after_signing_in_outside_people_go_on_to_where_they_wanted(Browser browser) {
        rows.add(officer().id(), new Outside(OpenIdProvider.ISSUER, subject, subject), true);
        press(browser.open("/my/profile"));
        atProvider(browser);
        browser.page().waitForURL("**/my/profile");
    }

    @Test
    void nobody_is_let_in_because_a_name_is_the_same(Browser browser) {
        var officer = officer();
        press(browser.open("/sign-in"));
        atProvider(browser, name(officer));
        browser.page().getByText("还没有绑定本系统的账号").first().waitFor();
        browser.assertAccessible().screenshots("sign-in-oidc-unbound");
        assertThat(failures("oidcunbound", "account:?")).isPositive();
        assertThat(browser.open("/work").page().url()).contains("/sign-in");
    }

    @Test
    void neither_a_closed_account_nor_a_residents_is_let_in(Browser browser) {
        var officer = officer();
        rows.add(officer.id(), new Outside(OpenIdProvider.ISSUER, subject, subject), true);
        administer.activate(officer.id(), false, Actor.SYSTEM);
        press(browser.open("/sign-in"));
        atProvider(browser);
        browser.page().getByText("绑定的账号不能登录").first().waitFor();
        assertThat(failures("oidcclosed", officer.subject())).isEqualTo(1);

        jdbc.sql("delete from identity.federated_identities where account_id = ?").param(officer.id()).update();
        var resident = People.resident(accounts, "示例居民", People.phone());
        rows.add(resident.id(), new Outside(OpenIdProvider.ISSUER, subject, subject), true);
        press(browser.open("/sign-in"));
        browser.page().getByText("绑定的账号不能登录").first().waitFor();
        assertThat(failures("oidcclosed", resident.subject())).isEqualTo(1);
    }

    @Test
    void a_token_for_somebody_else_expired_or_for_another_question_signs_nobody_in(Browser browser) {
        rows.add(officer().id(), new Outside(OpenIdProvider.ISSUER, subject, subject), true);
        var first = true;
        for (var fault : Fault.values()) {
            if (fault != Fault.NONE) {
                provider.fault(fault);
                press(browser.open("/sign-in"));
                if (first) {
                    atProvider(browser);
                    first = false;
                }
                browser.page().getByText("没有通过").first().waitFor();
                assertThat(browser.open("/work").page().url()).as("after %s", fault).contains("/sign-in");
            }
        }
        provider.fault(Fault.NONE);
        press(browser.open("/sign-in"));
        browser.page().waitForURL("**/work**");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused_and_written_down(Http http) {
        var before = failures("oidcinvalid", "account:?");
        assertThat(http.get(OidcProvider.CALLBACK + "?code=made-up&state=made-up").status()).as("from nowhere").isEqualTo(422);
        var asked = http.get("/sign-in/oidc").header("Location");
        assertThat(asked).startsWith(OpenIdProvider.ISSUER + "/oauth2/authorize?")
                .contains("code_challenge_method=S256", "nonce=", "state=", "scope=openid");
        assertThat(http.get(OidcProvider.CALLBACK + "?code=stolen&state=tampered").status()).as("another state").isEqualTo(422);
        var again = http.get("/sign-in/oidc").header("Location");
        var state = URI.create(again).getQuery().replaceAll(".*state=([^&]+).*", "$1");
        assertThat(http.get(OidcProvider.CALLBACK + "?code=made-up&state=" + state).status()).as("another code").isEqualTo(422);
        assertThat(http.get(OidcProvider.CALLBACK + "?code=made-up&state=" + state).status()).as("once only").isEqualTo(422);
        assertThat(http.get("/sign-in/oidc").status()).isEqualTo(302);
        assertThat(http.get(OidcProvider.CALLBACK + "?error=access_denied&state=x").body()).contains("没有通过");
        assertThat(failures("oidcinvalid", "account:?") - before).isGreaterThanOrEqualTo(5);
        assertThat(http.get("/work").status()).isEqualTo(302);
    }

    @Test
    void while_the_provider_is_away_the_page_says_so_and_the_password_works(Browser browser) {
        var officer = officer();
        stop();
        press(browser.open("/sign-in"));
        browser.page().getByText("现在连不上").first().waitFor();
        browser.assertAccessible().screenshots("sign-in-oidc-away");
        browser.signIn(name(officer));
        assertThat(browser.page().url()).contains("/work");
        browser.open("/my/federated").page().locator("input[name=present]").fill(Http.PASSWORD);
        browser.page().locator("#f-oidc").click();
        browser.page().getByText("没有绑定，请过一会儿再试").first().waitFor();
        assertThat(identities.list(officer.id())).isEmpty();
    }

    @Test
    void nothing_is_bound_without_the_password_or_to_two_people(Browser browser, Http http) {
        var officer = officer();
        http.signIn(name(officer)).get("/my/federated");
        var wrong = http.post("/my/federated/new", Map.of("present", "wrong-Password-1"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain(OpenIdProvider.ISSUER);
        rows.add(officer().id(), new Outside(OpenIdProvider.ISSUER, subject, "示例·别人"), false);
        browser.signIn(name(officer)).open("/my/federated");
        bind(browser);
        browser.page().getByText("已经绑定别的账号").first().waitFor();
        assertThat(identities.list(officer.id())).isEmpty();
    }

    @Test
    void the_security_administrator_binds_and_revokes_for_others_alone(Browser browser) {
        var officer = officer();
        var path = "/admin/accounts/" + officer.id();
        browser.signIn("security-admin").open(path).page().getByText("未绑定").click();
        browser.page().locator("input[name=label]").fill("示例·陈工");
        browser.page().locator("input[name=subject]").fill(" ");
        browser.page().locator(".form button[type=submit]").click();
        browser.page().getByText("请填写用户标识").first().waitFor();
        assertThat(browser.page().locator("input[name=label]").inputValue()).isEqualTo("示例·陈工");
        browser.page().locator("input[name=subject]").fill(subject);
        browser.page().locator(".form button[type=submit]").click();
        browser.page().getByText("本人可以用它登录").waitFor();
        browser.assertAccessible().screenshots("federated-of");
        try (var theirs = browser.another()) {
            press(theirs.open("/sign-in"));
            atProvider(theirs);
            theirs.page().waitForURL("**/work**");
            browser.open(path + "/federated").page().locator("summary").getByText("收回").click();
            browser.page().locator(".ask button").first().click();
            browser.page().getByText("绑定已收回").waitFor();
            signOut(theirs);
            press(theirs.open("/sign-in"));
            theirs.page().getByText("还没有绑定本系统的账号").first().waitFor();
        }
        var own = accounts.find("security-admin").orElseThrow();
        browser.open("/admin/accounts/" + own.id() + "/federated");
        assertThat(browser.page().content()).contains("自己的账号请在").doesNotContain("name=\"subject\"");
    }

    @Test
    void residents_bind_nothing_and_administrators_not_their_own(Http http) {
        assertThat(http.another().signIn("resident").get("/my/federated").status()).isEqualTo(403);
        var own = accounts.find("security-admin").orElseThrow();
        http.signIn("security-admin").get("/admin/accounts/" + officer().id() + "/federated");
        assertThat(http.post("/admin/accounts/" + own.id() + "/federated", Map.of("subject", subject)).status()).isEqualTo(409);
        var resident = accounts.find("resident").orElseThrow();
        assertThat(http.post("/admin/accounts/" + resident.id() + "/federated", Map.of("subject", subject)).status()).isEqualTo(404);
    }

    @Test
    void it_reads_in_english_and_in_large_type(Browser browser) {
        browser.open("/sign-in?lang=en&elder=1");
        browser.width(360).assertFits().screenshot("sign-in-oidc-en-elder");
        assertThat(browser.page().locator("#f-oidc").textContent()).contains("Sign in with single sign-on");
        browser.signIn("officer-urban").open("/my/federated?lang=en").width(360).assertFits().screenshot("federated-en-elder");
        browser.assertAccessible();
    }

    private Account officer() {
        return People.staff(accounts, Scope.department("urban"), Role.OFFICER);
    }

    private static String name(Account account) {
        return String.valueOf(account.username());
    }

    private void bind(Browser browser) {
        browser.page().locator("input[name=present]").fill(Http.PASSWORD);
        browser.page().locator("#f-oidc").click();
        browser.page().locator("a[href^='" + OpenIdProvider.ISSUER + "']").click();
        atProvider(browser);
    }

    private static void press(Browser browser) {
        browser.page().locator("#f-oidc").click();
    }

    private void atProvider(Browser browser) {
        atProvider(browser, subject);
    }

    private static void atProvider(Browser browser, String subject) {
        browser.page().waitForURL(OpenIdProvider.ISSUER + "/login**");
        browser.page().locator("input[name=username]").fill(subject);
        browser.page().locator("input[name=password]").fill(OpenIdProvider.PASSWORD);
        browser.page().locator("button[type=submit]").click();
    }

    private static void signOut(Browser browser) {
        browser.open("/").page().locator("form[action='/sign-out'] button").first().click();
        browser.page().waitForURL("**/");
    }

    private static String session(Browser browser) {
        return browser.page().context().cookies().stream().filter(cookie -> cookie.name.equals("linli-session"))
                .map(cookie -> cookie.value).findFirst().orElse("");
    }

    private String trail(Account account, String action) {
        return jdbc.sql("select detail from identity.audit where actor_id = ? and action = ? order by id desc limit 1")
                .param(account.id()).param(action).query(String.class).single();
    }

    private int failures(String detail, String account) {
        return jdbc.sql("select count(*) from identity.audit where action = 'sign-in' and result = 'FAILED' and detail = ? and subject = ?")
                .param(detail).param(account).query(Integer.class).single();
    }
}
