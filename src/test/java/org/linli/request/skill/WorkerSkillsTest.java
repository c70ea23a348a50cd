package org.linli.request.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class WorkerSkillsTest {

    @Autowired
    private Accounts accounts;
    @Autowired
    private Requests requests;
    @Autowired
    private WorkerSkills skills;

    @Test
    void the_leads_choice_bounds_what_is_taken_from_the_pool() {
        var lead = person(Role.LEAD, "archives");
        var worker = person(Role.OFFICER, "archives");
        var number = requests.place(new Placing(Source.COUNTER, "noise", "", "借阅室太吵", new Placing.Where("350502001001", "",
                "", null), Placing.Contact.NONE, Placing.Options.USUAL, List.of(), ""), desk()).number();
        move(number, new Command.Dispatch("archives", List.of(), ""), desk());
        move(number, new Command.Pool(), lead);
        skills.choose(worker.id(), List.of("culture"), lead);
        assertThatThrownBy(() -> move(number, new Command.Take(), worker)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(RequestRefusal.NOT_YOUR_SKILL));
        skills.choose(worker.id(), List.of("culture", "noise"), lead);
        move(number, new Command.Take(), worker);
        assertThat(skills.of(lead)).filteredOn(w -> w.account().id().equals(worker.id())).singleElement()
                .satisfies(w -> assertThat(w.openWork()).isEqualTo(1));
        var stranger = person(Role.LEAD, "civil");
        assertThatThrownBy(() -> skills.choose(worker.id(), List.of(), stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_lead_chooses_on_the_page(Browser browser) {
        var page = browser.signIn("lead-archives").open("/work/skills").page();
        page.locator("main summary").first().click();
        page.locator("details[open] input[value=culture]").check();
        page.locator("details[open] button[type=submit]").click();
        page.locator("main > .said").waitFor();
        assertThat(page.locator("main").textContent()).contains("已保存");
        browser.assertAccessible().screenshots("skills");
    }

    private void move(String number, Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    private Actor desk() {
        return accounts.find("dispatcher-jinshan").orElseThrow().toActor();
    }

    private Actor person(Role role, String unit) {
        var username = "sk-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, "示例", null, Set.of(role), Scope.department(unit), "", "",
                Http.PASSWORD, true)));
        return accounts.find(username).orElseThrow().toActor();
    }
}
