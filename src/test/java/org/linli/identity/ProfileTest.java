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
class ProfileTest {

    @Autowired
    Accounts accounts;
    @Autowired
    Profiles profiles;
    @Autowired
    JdbcClient jdbc;

    @Test
    void a_resident_keeps_name_place_and_how_to_be_reached(Http http) {
        var phone = People.phone();
        var resident = People.resident(accounts, "旧名", phone);
        http.signIn(String.valueOf(resident.username()));
        assertThat(http.get("/my/profile").body()).contains("旧名").doesNotContain(phone)
                .contains(org.linli.shared.Personal.maskedPhone(phone));
        var community = jdbc.sql("select code from place.communities limit 1").query(String.class).single();
        var kept = http.post("/my/profile", Map.of("name", "新名", "communityCode", community,
                "address", "示例小区 3 号楼", "contact", "CALL"));
        assertThat(kept.status()).isEqualTo(302);
        assertThat(accounts.nameOf(resident.id())).isEqualTo("新名");
        assertThat(profiles.find(resident.id()))
                .contains(new Profile(community, "示例小区 3 号楼", ContactPreference.CALL, MessageLanguage.CHINESE));
        assertThat(jdbc.sql("select encode(address, 'escape') from identity.profiles where account_id = ?")
                .param(resident.id()).query(String.class).single()).doesNotContain("3 号楼");
    }

    @Test
    void where_somebody_lives_is_filled_in_when_they_order(Http http) {
        http.signIn(String.valueOf(People.resident(accounts, "示例", People.phone()).username()));
        var community = jdbc.sql("select code from place.communities limit 1").query(String.class).single();
        assertThat(http.get("/requests/new").body()).doesNotContainPattern("value=\"" + community + "\"[^>]* selected");
        http.post("/my/profile", Map.of("communityCode", community, "contact", "SMS"));
        assertThat(http.get("/requests/new").body()).containsPattern("value=\"" + community + "\"[^>]* selected");
    }

    @Test
    void a_community_that_is_none_is_told_at_its_field(Http http) {
        http.signIn(String.valueOf(People.resident(accounts, "示例", People.phone()).username()));
        http.get("/my/profile");
        var answer = http.post("/my/profile", Map.of("communityCode", "999999999999", "contact", "SMS"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("没有这个社区");
    }

    @Test
    void staff_do_not_rename_themselves(Http http) {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        http.signIn(String.valueOf(officer.username()));
        http.get("/my/profile");
        http.post("/my/profile", Map.of("name", "别人", "contact", "SMS"));
        assertThat(accounts.get(officer.id()).name()).isEqualTo("示例职员");
    }
}
