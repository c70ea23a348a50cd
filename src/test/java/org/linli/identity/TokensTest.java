package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.MovableClock;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class TokensTest {

    @Autowired
    Accounts accounts;
    @Autowired
    Tokens tokens;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @Test
    void name_and_password_give_a_token_with_the_accounts_roles(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        var answer = basic(http, officer.username(), People.PASSWORD);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).contains("\"token\":\"llt_").contains("\"expiresAt\":\"");
        var token = answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        assertThat(tokens.actorOf(token)).contains(officer.toActor());
    }

    @Test
    void a_wrong_password_gives_401(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        var answer = basic(http, officer.username(), "wrong");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(http.another().postJson("/api/v1/tokens", "").status()).isEqualTo(401);
    }

    @Test
    void a_token_that_nobody_issued_is_refused(Http http) {
        var answer = http.with("Authorization", "Bearer llt_guess").get("/api/v1/anything");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void only_the_hash_of_a_token_is_stored() {
        var issued = tokens.issue(People.staff(accounts, Scope.SELF, Role.OFFICER));
        assertThat(jdbc.sql("select count(*) from identity.tokens where position(?::bytea in hash) > 0")
                .param(issued.token().getBytes(StandardCharsets.UTF_8)).query(Long.class).single()).isZero();
    }

    @Test
    void a_token_ends_when_revoked_and_after_twelve_hours() {
        var issued = tokens.issue(People.staff(accounts, Scope.SELF, Role.OFFICER));
        ((MovableClock) clock).at(clock.instant().plus(Duration.ofHours(12).plusSeconds(1)),
                () -> assertThat(tokens.actorOf(issued.token())).isEmpty());
        assertThat(tokens.actorOf(issued.token())).isPresent();
        tokens.revoke(issued.token());
        assertThat(tokens.actorOf(issued.token())).isEmpty();
    }

    private static Http.Answer basic(Http http, String username, String password) {
        var pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return http.with("Authorization", "Basic " + pair).postJson("/api/v1/tokens", "");
    }
}
