package org.linli.request.firstasked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page.GetByRoleOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.identity.AdministerAccounts;
import org.linli.identity.NewAccount;
import org.linli.request.Caller;
import org.linli.request.Placing;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;
import org.springframework.beans.factory.annotation.Autowired;

/** 首问负责: it stays with the first until the next accepts, and nobody leaves it behind. */
@LinliTest
class FirstAskedTest {

    private static final Scope CENTRE = Scope.centre("jinshan");

    @Autowired
    private Accounts accounts;
    @Autowired
    private AdministerAccounts administer;
    @Autowired
    private Requests requests;
    @Autowired
    private FirstAsked firstAsked;
    @Autowired
    private HeldList held;
    @Autowired
    private TellOnce tellOnce;

    @Test
    void it_stays_until_the_colleague_accepts() {
        var a = person("甲", Role.SOCIAL_WORKER);
        var b = person("乙", Role.SOCIAL_WORKER);
        var number = walkIn(a);
        firstAsked.ask(number, b.id().toString(), "下周我休假，材料已收", a);
        assertThat(holder(number)).isEqualTo("甲");
        assertThat(held.of(a.id())).extracting(Held::number).contains(number);
        var asked = held.offeredTo(b.id()).getFirst().waiting();
        assertThatThrownBy(() -> firstAsked.accept(number, asked.id(), a)).isInstanceOf(AccessRefused.class);
        firstAsked.accept(number, asked.id(), b);
        assertThat(holder(number)).isEqualTo("乙");
        assertThat(held.of(a.id())).isEmpty();
        assertThat(held.of(b.id())).extracting(Held::number).contains(number);
        assertRefused(RequestRefusal.HAND_OVER_DECIDED, () -> firstAsked.accept(number, asked.id(), b));
    }

    @Test
    void declined_and_withdrawn_it_stays_and_one_waits_at_a_time() {
        var a = person("丙", Role.SOCIAL_WORKER);
        var b = person("丁", Role.DISPATCHER);
        var number = walkIn(a);
        firstAsked.ask(number, b.id().toString(), "请您接手", a);
        assertRefused(RequestRefusal.HAND_OVER_WAITS, () -> firstAsked.ask(number, b.id().toString(), "再请一次", a));
        firstAsked.decline(number, waiting(number), "我在值夜班", b);
        firstAsked.ask(number, b.id().toString(), "请再看看", a);
        firstAsked.withdraw(number, waiting(number), a);
        assertThat(holder(number)).isEqualTo("丙");
        assertThat(firstAsked.history(requests.get(number, Caller.of(a)))).extracting(HandOver::state)
                .containsExactly(HandOverState.DECLINED, HandOverState.WITHDRAWN);
        assertThatThrownBy(() -> firstAsked.ask(number, a.id().toString(), "给自己吧", a)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> firstAsked.ask(number, a.id().toString(), "不是我的", b)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void who_leaves_hands_over_and_the_account_page_names_it(Http http) {
        var a = person("戊", Role.SOCIAL_WORKER);
        var number = walkIn(a);
        var admin = http.signIn("security-admin");
        assertThat(admin.get("/admin/accounts/" + a.id()).body()).contains(number, "首问责任尚未了结");
        admin.post("/admin/accounts/" + a.id() + "/active", Map.of("active", "false"));
        var now = held.find(requests.get(number, Caller.of(Actor.SYSTEM)).id()).orElseThrow();
        assertThat(accounts.get(now.person()).roles()).contains(Role.CENTRE_MANAGER);
        assertThat(now.forced()).isTrue();
        assertThat(held.of(a.id())).isEmpty();
    }

    @Test
    void there_is_no_way_to_put_it_down(Http http) {
        var a = person("己", Role.SOCIAL_WORKER);
        var number = walkIn(a);
        var me = http.signIn(String.valueOf(accounts.get(a.id()).username()));
        me.get("/work/first-asked/" + number);
        for (var path : List.of("/close", "/end", "/hand-over/" + Ids.next() + "/accept")) {
            assertThat(me.post("/work/first-asked/" + number + path, Map.of()).status()).as(path).isEqualTo(404);
        }
        assertThat(me.get("/work/first-asked").body()).contains(number);
        assertThat(me.get("/work/first-asked.csv").body()).contains(number, "己");
        assertThat(http.another().signIn("officer-civil").get("/work/first-asked/" + number).status()).isEqualTo(404);
        assertThat(http.another().signIn("officer-civil").get("/work/first-asked.csv").body()).doesNotContain(number);
    }

    @Test
    void what_was_told_is_kept_with_its_papers() {
        var a = person("庚", Role.SOCIAL_WORKER);
        var number = walkIn(a);
        assertThatThrownBy(() -> tellOnce.tell(number,
                new TellOnce.Told("", List.of(" "), "", OneTimeNotice.Way.PHONE, false), a)).isInstanceOf(Invalid.class);
        tellOnce.tell(number, new TellOnce.Told("", List.of("身份证", "户口簿", "身份证"), "到一楼 3 号窗口",
                OneTimeNotice.Way.IN_PERSON, true), a);
        var notice = tellOnce.of(requests.get(number, Caller.of(a))).getFirst();
        assertThat(notice.materials()).containsExactly("身份证", "户口簿");
        assertThat(notice.by()).isEqualTo(a.id());
        assertThat(held.find(notice.requestId()).orElseThrow().told()).isTrue();
    }

    @Test
    void two_colleagues_meet_at_the_desk(Browser browser) {
        var a = person("林巧云", Role.SOCIAL_WORKER);
        var b = person("黄志远", Role.SOCIAL_WORKER);
        var number = walkIn(a);
        var page = browser.signIn(String.valueOf(accounts.get(a.id()).username())).open("/work/first-asked/" + number).page();
        page.locator("select[name=to]").selectOption(b.id().toString());
        page.locator("textarea[name=reason]").fill("材料已收齐，等残联回复");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("请同事接手")).click();
        page.locator("main > .said").waitFor();
        page.locator("input[name=q]").fill("身份证");
        page.locator("input[name=q]").press("Enter");
        page.locator(".pills .pill").first().click();
        page.locator("textarea[name=text]").fill("周一至周五上午到一楼综合窗口，当场取件。");
        page.locator("input[name=signed]").check();
        browser.assertAccessible().screenshots("first-asked-one");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("记录告知")).click();
        page.waitForURL("**/notices/**");
        browser.assertAccessible().screenshots("first-asked-notice");
        var other = browser.another();
        other.signIn(String.valueOf(accounts.get(b.id()).username())).open("/work/first-asked");
        other.assertAccessible().screenshots("first-asked-list");
        other.page().locator("a[href$='" + number + "']").first().click();
        other.screenshots("first-asked-answer");
        other.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("接手").setExact(true)).click();
        other.page().locator("main > .said").waitFor();
        assertThat(holder(number)).isEqualTo("黄志远");
        other.close();
    }

    private Actor person(String name, Role role) {
        var username = "fa-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, name, null, Set.of(role), CENTRE, "", "", Http.PASSWORD, true)));
        return accounts.find(username).orElseThrow().toActor();
    }

    private String walkIn(Actor staff) {
        return requests.place(new Placing(Source.COUNTER, "consult-service", "", "想给母亲办残疾人证，不知道要带什么材料",
                new Placing.Where("350502001001", "", "", null), new Placing.Contact("陈阿婆", "13900001235"),
                Placing.Options.USUAL, List.of(), ""), staff).number();
    }

    private String holder(String number) {
        return requests.get(number, Caller.of(new Actor(Ids.next(), "", Set.of(Role.CENTRE_MANAGER), CENTRE)))
                .handling().firstAsked();
    }

    private java.util.UUID waiting(String number) {
        var now = held.find(requests.get(number, Caller.of(Actor.SYSTEM)).id()).orElseThrow();
        return java.util.Objects.requireNonNull(now.waiting()).id();
    }

    private static void assertRefused(RequestRefusal reason, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
