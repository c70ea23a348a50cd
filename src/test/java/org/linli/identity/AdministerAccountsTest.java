package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class AdministerAccountsTest {

    private static final Scope URBAN = Scope.department("urban");

    @Autowired
    AdministerAccounts administer;
    @Autowired
    Accounts accounts;
    @Autowired
    SignIn signIn;
    @Autowired
    Tokens tokens;
    @Autowired
    AuditBook book;

    private Actor security = Actor.ANONYMOUS;

    @BeforeEach
    void somebody_administers() {
        security = People.staff(accounts, Scope.district("350502"), Role.SECURITY_ADMIN).toActor();
    }

    @Test
    void a_new_account_gets_a_password_that_must_be_replaced_first() {
        var created = administer.create("T-" + Ids.next(), change(Role.OFFICER), security);
        assertThat(created.account().username()).startsWith("t-");
        assertThat(signIn.withPassword(String.valueOf(created.account().username()), created.password(), "test"))
                .isInstanceOf(SignIn.MustChange.class);
        assertThat(trail(created.account().subject())).contains("account.create", "password.reset");
    }

    @Test
    void mistakes_are_told_field_by_field() {
        var wrong = new AccountChange(" ", "12", Set.of(), null, "", "");
        assertThatThrownBy(() -> administer.create("No Spaces", wrong, security))
                .asInstanceOf(type(Invalid.class)).extracting(Invalid::errors)
                .satisfies(errors -> assertThat(errors).extracting(FieldError::field)
                        .containsExactly("username", "name", "phone", "roles", "scope"));
    }

    @Test
    void a_user_name_is_given_once() {
        var officer = People.staff(accounts, URBAN, Role.OFFICER);
        assertThatThrownBy(() -> administer.create(String.valueOf(officer.username()), change(Role.OFFICER), security))
                .isInstanceOf(Invalid.class).hasMessageContaining("taken");
    }

    @Test
    void the_three_administrators_and_the_auditor_are_different_people() {
        for (var roles : java.util.List.of(Set.of(Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN),
                Set.of(Role.AUDITOR, Role.DISTRICT_ADMIN), Set.of(Role.FUND_OFFICER, Role.FUND_PAYER))) {
            var change = new AccountChange("示例", "", roles, URBAN, "", "");
            assertThatThrownBy(() -> administer.create("t-" + Ids.next(), change, security))
                    .isInstanceOf(Invalid.class).hasMessageContaining("identity.roles.apart");
        }
    }

    @Test
    void nobody_raises_their_own_rights_nor_closes_their_own_account() {
        assertThatThrownBy(() -> administer.change(security.id(), change(Role.COMMANDER), security))
                .asInstanceOf(type(Refusal.class)).extracting(Refusal::reason).isEqualTo(IdentityRefusal.OWN_RIGHTS);
        assertThatThrownBy(() -> administer.activate(security.id(), false, security)).isInstanceOf(Refusal.class);
    }

    @Test
    void new_rights_act_on_a_session_that_is_open(Http http) {
        var officer = People.staff(accounts, URBAN, Role.OFFICER);
        http.signIn(String.valueOf(officer.username()));
        assertThat(http.get("/admin/accounts").status()).isEqualTo(403);
        administer.change(officer.id(), change(Role.SECURITY_ADMIN), security);
        assertThat(http.get("/admin/accounts").status()).isEqualTo(200);
    }

    @Test
    void deactivating_ends_sessions_and_tokens_and_bars_the_way_back(Http http) {
        var officer = People.staff(accounts, URBAN, Role.OFFICER);
        http.signIn(String.valueOf(officer.username()));
        var token = tokens.issue(officer).token();
        assertThat(tokens.actorOf(token)).isPresent();
        administer.activate(officer.id(), false, security);
        assertThat(http.get("/my/profile").status()).isEqualTo(302);
        assertThat(tokens.actorOf(token)).isEmpty();
        assertThat(signIn.withPassword(String.valueOf(officer.username()), People.PASSWORD, "test"))
                .isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void the_pages_list_create_change_and_reset(Http http) {
        http.signIn(String.valueOf(accounts.get(security.id()).username()));
        http.get("/admin/accounts/new");
        var name = "t-" + Ids.next();
        var form = Map.of("username", name, "name", "示例新人", "scope", "DEPARTMENT:urban", "roles", "OFFICER");
        assertThat(http.post("/admin/accounts", Map.of("username", name)).status()).isEqualTo(422);
        assertThat(http.post("/admin/accounts", form).body()).contains("id=\"given\"");
        var id = accounts.find(name).orElseThrow().id();
        assertThat(http.get("/admin/accounts?q=" + name).body()).contains("示例新人").contains("部门经办人");
        var changed = http.post("/admin/accounts/" + id, Map.of("name", "示例改名", "scope", "DEPARTMENT:civil",
                "roles", "LEAD", "title", "科长"));
        assertThat(changed.status()).isEqualTo(302);
        assertThat(accounts.get(id)).extracting(Account::name, Account::scope, Account::title)
                .containsExactly("示例改名", Scope.department("civil"), "科长");
        assertThat(http.post("/admin/accounts/" + id + "/password", Map.of()).body()).contains("id=\"given\"");
        assertThat(http.post("/admin/accounts/" + id + "/active", Map.of("active", "false")).status()).isEqualTo(302);
        assertThat(accounts.get(id).active()).isFalse();
    }

    @Test
    void a_given_out_password_leads_to_choosing_ones_own(Http http) {
        var created = administer.create("t-" + Ids.next(), change(Role.OFFICER), security);
        var name = String.valueOf(created.account().username());
        http.get("/sign-in");
        var first = http.post("/sign-in", Map.of("username", name, "password", created.password()));
        assertThat(first.header("Location")).endsWith("/sign-in/new-password");
        assertThat(http.get("/my/profile").status()).as("not signed in yet").isEqualTo(302);
        http.get("/sign-in/new-password");
        var weak = http.post("/sign-in/new-password", Map.of("password", "weak", "repeated", "other"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).contains("密码至少要 10 位").contains("两次输入的密码不一样");
        var good = http.post("/sign-in/new-password",
                Map.of("password", "Gute-Wahl-2026", "repeated", "Gute-Wahl-2026"));
        assertThat(good.status()).isEqualTo(302);
        assertThat(http.get("/my/profile").status()).isEqualTo(200);
        assertThat(signIn.withPassword(name, "Gute-Wahl-2026", "test")).isInstanceOf(SignIn.Right.class);
    }

    private static AccountChange change(Role role) {
        return new AccountChange("示例职员", "", Set.of(role), URBAN, "", "");
    }

    private java.util.List<String> trail(String subject) {
        return book.list(new AuditFilter("", "", subject, null), 0).stream().map(AuditRow::action).toList();
    }
}
