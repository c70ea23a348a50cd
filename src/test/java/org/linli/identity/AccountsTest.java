package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class AccountsTest {

    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient jdbc;

    @Test
    void a_residents_name_and_number_lie_sealed() {
        var phone = People.phone();
        var resident = People.resident(accounts, "陈示例", phone);
        var row = jdbc.sql("select a::text from identity.accounts a where id = ?").param(resident.id())
                .query(String.class).single();
        assertThat(row).doesNotContain("陈示例").doesNotContain(phone)
                .doesNotContain(hex("陈示例")).doesNotContain(hex(phone));
        assertThat(resident.name()).isEqualTo("陈示例");
        assertThat(accounts.phoneOf(resident.id())).contains(phone);
    }

    @Test
    void one_number_is_one_resident() {
        var phone = People.phone();
        var first = accounts.registerResident(phone, "林示例");
        assertThat(accounts.registerResident(phone, "别的名字")).isEqualTo(first);
        assertThat(accounts.findByPhone(phone)).contains(first);
    }

    @Test
    void a_member_of_staff_may_be_a_resident_with_the_same_number() {
        var phone = People.phone();
        var officer = People.account(accounts, "示例职员", phone, Scope.department("civil"), People.PASSWORD, Role.OFFICER);
        assertThat(accounts.findByPhone(phone)).contains(officer);
        var resident = accounts.registerResident(phone, "示例职员");
        assertThat(resident.id()).isNotEqualTo(officer.id());
        assertThat(accounts.findByPhone(phone)).contains(resident);
    }

    @Test
    void importing_a_known_user_name_changes_its_rights_at_once_and_keeps_its_id() {
        var officer = People.staff(accounts, Scope.department("civil"), Role.OFFICER);
        accounts.importAll(List.of(new NewAccount(officer.username(), "新名字", null, Set.of(Role.LEAD),
                Scope.department("health"), "科长", "Section head", null, true)));
        assertThat(accounts.get(officer.id())).satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("新名字");
            assertThat(changed.roles()).containsExactly(Role.LEAD);
            assertThat(changed.scope()).isEqualTo(Scope.department("health"));
        });
    }

    @Test
    void names_are_given_for_timelines_and_nobody_has_none() {
        var officer = People.staff(accounts, Scope.department("civil"), Role.OFFICER);
        assertThat(accounts.nameOf(officer.id())).isEqualTo("示例职员");
        assertThat(accounts.nameOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void staff_are_listed_by_their_exact_scope() {
        var scope = Scope.centre("test-" + UUID.randomUUID());
        var dispatcher = People.staff(accounts, scope, Role.DISPATCHER);
        People.staff(accounts, Scope.centre("other"), Role.DISPATCHER);
        assertThat(accounts.staffOf(scope)).containsExactly(dispatcher);
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
