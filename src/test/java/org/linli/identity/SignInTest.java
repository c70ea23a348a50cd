package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class SignInTest {

    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient jdbc;

    @Test
    void the_right_password_opens_a_new_session(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        var before = http.get("/sign-in").header("Set-Cookie");
        var answer = http.post("/sign-in", Map.of("username", officer.username(), "password", People.PASSWORD));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/work");
        assertThat(answer.header("Set-Cookie")).startsWith("linli-session=").isNotEqualTo(before)
                .contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void a_wrong_password_is_said_at_the_form_and_the_name_is_kept(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        var answer = http.post("/sign-in", Map.of("username", officer.username(), "password", "wrong"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("用户名或密码不对").contains("value=\"" + officer.username() + "\"");
    }

    @Test
    void one_is_sent_on_to_a_path_of_this_site_only(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        assertThat(whereTo(http, officer, "/work?x=1")).endsWith("/work?x=1");
        assertThat(whereTo(http.another(), officer, "https://example.com/")).endsWith("/work");
        assertThat(whereTo(http.another(), officer, "//example.com/")).endsWith("/work").doesNotContain("example.com");
        assertThat(whereTo(http.another(), officer, "/\\example.com")).endsWith("/work").doesNotContain("example.com");
    }

    @Test
    void a_form_without_its_token_is_refused_in_words(Http http) {
        var answer = http.post("/sign-in", Map.of("username", "x", "password", "y", "_csrf", "guessed"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("这一页打开得太久了");
    }

    @Test
    void a_public_page_without_forms_begins_no_session(Http http) {
        assertThat(http.get("/no-such-page").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_last_access_is_written_once_a_minute_and_not_with_every_page(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        http.signIn(officer.username());
        var written = lastAccess(officer);
        http.get("/sign-in");
        http.get("/sign-in");
        assertThat(lastAccess(officer)).isEqualTo(written);
        jdbc.sql("update identity.spring_session set last_access_time = last_access_time - 61000 where principal_name = ?")
                .param(officer.id().toString()).update();
        http.get("/sign-in");
        assertThat(lastAccess(officer)).isGreaterThanOrEqualTo(written);
    }

    @Test
    void signing_out_ends_the_session(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        http.signIn(officer.username());
        http.get("/sign-in");
        assertThat(http.post("/sign-out", Map.of()).status()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from identity.spring_session where principal_name = ?")
                .param(officer.id().toString()).query(Long.class).single()).isZero();
    }

    @Test
    void pages_carry_the_strict_headers(Http http) {
        var answer = http.get("/sign-in");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self'").doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    private static String whereTo(Http http, Account account, String next) {
        return http.post("/sign-in", Map.of("username", account.username(), "password", People.PASSWORD, "next", next))
                .header("Location");
    }

    private long lastAccess(Account account) {
        return jdbc.sql("select last_access_time from identity.spring_session where principal_name = ?")
                .param(account.id().toString()).query(Long.class).single();
    }
}
