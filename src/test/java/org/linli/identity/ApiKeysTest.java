package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class ApiKeysTest {

    @Autowired
    ApiKeys keys;
    @Autowired
    Tokens tokens;
    @Autowired
    Accounts accounts;

    @Test
    void a_key_acts_with_only_the_rights_it_was_given() {
        var issued = keys.create("示例网格系统", Set.of(Role.GRID_WORKER), Scope.centre("qiaoguang"), 30, Actor.SYSTEM);
        assertThat(issued.token()).startsWith("llk_");
        assertThat(tokens.actorOf(issued.token())).hasValueSatisfying(actor -> {
            assertThat(actor.roles()).containsExactly(Role.GRID_WORKER);
            assertThat(actor.scope()).isEqualTo(Scope.centre("qiaoguang"));
            assertThat(accounts.nameOf(actor.id())).isEqualTo("示例网格系统");
        });
    }

    @Test
    void no_machine_administers() {
        assertThatThrownBy(() -> keys.create("示例", Set.of(Role.SECURITY_ADMIN), Scope.SELF, 30, Actor.SYSTEM))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_revoked_key_is_refused_at_once(Http http) {
        var issued = keys.create("示例", Set.of(Role.GRID_WORKER), Scope.SELF, 30, Actor.SYSTEM);
        var machine = tokens.actorOf(issued.token()).orElseThrow();
        keys.revoke(machine.id(), Actor.SYSTEM);
        assertThat(tokens.actorOf(issued.token())).isEmpty();
        assertThat(http.with("Authorization", "Bearer " + issued.token()).get("/api/v1/anything").status()).isEqualTo(401);
    }

    @Test
    void the_page_shows_a_new_key_once_and_revokes_it(Http http) {
        var security = People.staff(accounts, Scope.district("350502"), Role.SECURITY_ADMIN);
        http.signIn(String.valueOf(security.username()));
        http.get("/admin/api-keys");
        assertThat(http.post("/admin/api-keys", Map.of("name", "x", "days", "many")).status()).isEqualTo(422);
        var name = "示例-" + security.id();
        var made = http.post("/admin/api-keys",
                Map.of("name", name, "scope", "SELF:", "roles", "GRID_WORKER", "days", "30")).body();
        var key = made.replaceAll("(?s).*id=\"given\">(llk_[^<]+)<.*", "$1");
        assertThat(tokens.actorOf(key)).isPresent();
        assertThat(http.get("/admin/api-keys").body()).contains(name).doesNotContain(key);
        var id = tokens.actorOf(key).orElseThrow().id();
        assertThat(http.post("/admin/api-keys/" + id + "/revoke", Map.of()).status()).isEqualTo(302);
        assertThat(tokens.actorOf(key)).isEmpty();
    }
}
