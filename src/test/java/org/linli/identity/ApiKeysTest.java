package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
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
        var issued = made("示例网格系统", Set.of(ApiRight.REQUESTS_READ), Scope.centre("qiaoguang"), Role.GRID_WORKER);
        assertThat(issued.token()).startsWith("llk_");
        assertThat(tokens.actorOf(issued.token())).hasValueSatisfying(actor -> {
            assertThat(actor.roles()).containsExactly(Role.GRID_WORKER);
            assertThat(actor.scope()).isEqualTo(Scope.centre("qiaoguang"));
            assertThat(accounts.nameOf(actor.id())).isEqualTo("示例网格系统");
        });
    }

    @Test
    void no_machine_administers() {
        assertThatThrownBy(() -> made("示例", Set.of(ApiRight.REQUESTS_READ), Scope.SELF, Role.SECURITY_ADMIN))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_revoked_key_is_refused_at_once(Http http) {
        var issued = made("示例", Set.of(ApiRight.REQUESTS_READ), Scope.SELF, Role.GRID_WORKER);
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
                Map.of("name", name, "scope", "SELF:", "rights", "REQUESTS_READ", "roles", "GRID_WORKER",
                        "days", "30")).body();
        var key = made.replaceAll("(?s).*id=\"given\">(llk_[^<]+)<.*", "$1");
        assertThat(tokens.actorOf(key)).isPresent();
        assertThat(http.get("/admin/api-keys").body()).contains(name).doesNotContain(key);
        var id = tokens.actorOf(key).orElseThrow().id();
        assertThat(http.post("/admin/api-keys/" + id + "/revoke", Map.of()).status()).isEqualTo(302);
        assertThat(tokens.actorOf(key)).isEmpty();
    }

    @Test
    void a_key_calls_what_it_was_made_for_and_nothing_else(Http http) {
        var places = made("示例提交", Set.of(ApiRight.REQUESTS_PLACE), Scope.SELF).token();
        var order = "{\"category\":\"lighting\",\"description\":\"路灯不亮,示例\",\"communityCode\":\"350502001001\"}";
        http.with("Authorization", "Bearer " + places);
        assertThat(http.postJson("/api/v1/requests", order).status()).isIn(201, 422);
        var refused = http.get("/api/v1/requests");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope").contains("requests:read");
        assertThat(refused.body()).contains("urn:linli:problem:insufficient-scope");
        assertThat(http.get("/api/v1/screen").status()).isEqualTo(403);
        var reads = made("示例读取", Set.of(ApiRight.REQUESTS_READ), Scope.centre("qiaoguang"), Role.DISPATCHER).token();
        var reader = http.another().with("Authorization", "Bearer " + reads);
        assertThat(reader.get("/api/v1/requests?limit=1").status()).isEqualTo(200);
        assertThat(reader.postJson("/api/v1/requests", order).status()).isEqualTo(403);
        assertThat(reader.get("/open311/v2/services.json").status()).isEqualTo(200);
    }

    @Test
    void a_key_that_may_place_is_an_open311_key(Http http) {
        var form = Map.of("service_code", "lighting", "lat", "24.905", "long", "118.587", "description", "路灯不亮,示例");
        var places = made("示例", Set.of(ApiRight.REQUESTS_PLACE), Scope.SELF).token();
        var reads = made("示例", Set.of(ApiRight.REQUESTS_READ), Scope.SELF, Role.GRID_WORKER).token();
        assertThat(http.post("/open311/v2/requests.json", with(form, places)).status()).isEqualTo(201);
        assertThat(http.post("/open311/v2/requests.json", with(form, reads)).status()).isEqualTo(403);
    }

    private static Map<String, String> with(Map<String, String> form, String key) {
        var all = new java.util.HashMap<>(form);
        all.put("api_key", key);
        return all;
    }

    private Tokens.Issued made(String name, Set<ApiRight> rights, Scope scope, Role... roles) {
        return keys.create(new ApiKeys.Wanted(name, rights, Set.of(roles), scope, 30), Actor.SYSTEM);
    }
}
