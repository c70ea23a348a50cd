package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** What the filters let through, and what they do not. */
@LinliTest
class GatesTest {

    @Autowired
    Accounts accounts;

    @Test
    void management_is_closed_but_for_health(Http http) {
        assertThat(http.get("/actuator/health").status()).isEqualTo(200);
        assertThat(http.get("/actuator/prometheus").status()).isEqualTo(401);
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        var system = People.staff(accounts, Scope.district("350502"), Role.SYSTEM_ADMIN);
        assertThat(basic(http.another(), officer).get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(basic(http.another(), system).get("/actuator/prometheus").status()).isEqualTo(200);
    }

    @Test
    void a_form_with_a_file_carries_its_token_inside(Http http) {
        http.get("/sign-in");
        var answer = http.upload("/sign-in", java.util.Map.of("username", "nobody", "password", "x"), "photo", "a.txt",
                "x".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as("the form token was found: %s", answer.body()).isEqualTo(422);
    }

    @Test
    void the_set_up_is_closed_once_there_are_accounts(Http http) {
        assertThat(http.get("/setup").status()).isEqualTo(409);
    }

    private static Http basic(Http http, Account account) {
        var pair = account.username() + ":" + People.PASSWORD;
        return http.with("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
