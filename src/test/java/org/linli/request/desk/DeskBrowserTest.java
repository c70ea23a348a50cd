package org.linli.request.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class DeskBrowserTest {

    private final Requests requests;
    private final Colleagues colleagues;

    @Autowired
    DeskBrowserTest(Accounts accounts, Requests requests) {
        this.requests = requests;
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void a_dispatcher_needs_no_mouse(Browser browser) {
        var number = colleagues.place("noise", "夜里施工到两点,混凝土车进出很吵,孩子明天要考试");
        colleagues.place("noise", "广场舞音响太大");
        var page = browser.signIn(colleagues.dispatcher()).open("/work/desk/" + number).page();
        assertThat(page.locator("#item-title")).containsText("夜里施工");
        browser.screenshots("desk");
        browser.width(1366).open("/work/desk/" + number);
        page.keyboard().press("1");
        assertThat(page.locator("button[data-key=Enter]")).containsText("城市管理局");
        page.keyboard().press("Enter");
        assertThat(page.locator(".bench-sent")).containsText("已派给 鲤城区城市管理局");
        assertThat(page.locator("#item-title")).not().containsText("夜里施工");
        assertThat(statusOf(number)).isEqualTo(Status.DISPATCHED);
        page.keyboard().press("z");
        assertThat(page.locator("#item-title")).containsText("夜里施工");
        assertThat(statusOf(number)).isEqualTo(Status.ADMITTED);
        page.keyboard().press("r");
        page.locator("textarea[name=text]").fill("短");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#error-summary")).isVisible();
        assertThat(page.locator("textarea[name=text]")).hasValue("短");
        page.keyboard().press("Escape");
        assertThat(page.locator(".suggestions")).isVisible();
        page.keyboard().press("?");
        assertThat(page.locator("#keyboard-help")).containsText("直接答复");
    }

    @Test
    void J_and_K_go_through_the_pile_and_the_page_stays(Browser browser) {
        colleagues.place("lighting", "楼道灯坏了一");
        colleagues.place("lighting", "楼道灯坏了二");
        var page = browser.signIn(colleagues.dispatcher()).open("/work/desk").page();
        var lines = page.locator("#pile-list .queue-item b").allInnerTexts();
        page.evaluate("window.kept = true");
        page.keyboard().press("j");
        assertThat(page.locator("#item-title")).containsText(lines.get(1));
        assertThat(page.locator("#pile-list [aria-current]")).containsText(lines.get(1));
        page.keyboard().press("k");
        assertThat(page.locator("#item-title")).containsText(lines.get(0));
        assertThat(page).hasURL(Pattern.compile("/work/desk/LL\\d+"));
        assertThat(page.evaluate("window.kept")).isEqualTo(true);
    }

    /** Lifts cannot wait: both stand on the pile's first page, whatever else was placed. */
    @Test
    void a_new_request_arrives_without_disturbing_who_types(Browser browser) {
        var number = colleagues.place("elevator", "电梯门关不严");
        var page = browser.signIn(colleagues.dispatcher()).page();
        page.clock().install();
        browser.open("/work/desk/" + number + "/answer");
        page.locator("textarea[name=text]").fill("正在写的答复");
        var arrived = colleagues.place("elevator", "另一部电梯也停了");
        colleagues.move(number, new Command.Admit(null, null, null), colleagues.dispatcher());
        page.clock().runFor(11_000);
        assertThat(page.locator("#q-" + arrived)).isVisible();
        assertThat(page.locator("[data-news]")).isVisible();
        assertThat(page.locator("textarea[name=text]")).hasValue("正在写的答复");
        assertThat(page.locator("textarea[name=text]")).isFocused();
        assertThat(page.locator("#pile-list [aria-current]")).containsText("电梯门关不严");
    }

    @Test
    void everything_works_without_scripts(Browser browser) {
        var number = colleagues.place("road", "井盖松动");
        try (var plain = browser.withoutScripts()) {
            var page = plain.signIn(colleagues.dispatcher()).open("/work/desk/" + number).page();
            page.locator("label.suggestion.other").click();
            page.locator("select[name=leadOther]").selectOption("police");
            page.locator("button[type=submit][data-key=Enter]").click();
            assertThat(page.locator(".bench-sent")).containsText("井盖松动");
            assertThat(requests.get(number, Caller.of(Actor.SYSTEM)).handling().lead()).isEqualTo("police");
        }
    }

    @Test
    void what_a_dispatcher_takes_of_the_three_is_seen_by_the_manager(Browser browser) {
        var number = colleagues.place("noise", "示例建议:半夜施工打桩,吵得老人睡不着");
        var page = browser.signIn(colleagues.dispatcher()).open("/work/desk/" + number).page();
        page.locator(".lead-2").check();
        page.locator("button[type=submit][data-key=Enter]").click();
        assertThat(page.locator(".bench-sent")).containsText("示例建议");
        browser.signIn(colleagues.sign(Scope.centre("jinshan"), "示例主任", Role.CENTRE_MANAGER)).open("/work/suggestions");
        assertThat(page.locator("main")).containsText("噪声");
        browser.assertAccessible();
        browser.screenshots("suggestions");
        look(browser, "/work/suggestions?lang=en");
        look(browser, "/work/suggestions?from=2090-01-01&until=2090-01-02");
    }

    @Test
    void pages_are_accessible_and_fit(Browser browser) {
        var number = colleagues.dispatched("lighting", "巷口路灯不亮,老人晚上不敢出门", "urban");
        var fresh = colleagues.place("sanitation", "垃圾桶满了三天没人清");
        browser.signIn(colleagues.dispatcher());
        for (var path : List.of("/work/desk/" + fresh, "/work/desk/" + fresh + "/refuse", "/work/desk/" + fresh + "/admit",
                "/work/desk/" + number + "?pile=running", "/work/requests", "/work/requests/" + number,
                "/work/requests?q=nothing-at-all", "/work/intake", "/work/desk/" + fresh + "?lang=en")) {
            look(browser, path);
        }
        browser.open("/work/desk?lang=zh-CN");
        browser.signIn(colleagues.sign(Scope.department("urban"), "示例经办", Role.LEAD));
        for (var path : List.of("/work/inbox/" + number, "/work/inbox/" + number + "/hand-back", "/work/inbox?pile=at-work")) {
            look(browser, path);
        }
        browser.screenshots("inbox");
        look(browser.signIn(colleagues.sign(Scope.district("350502"), "示例回访", Role.FOLLOW_UP)), "/work/follow-up");
        browser.screenshots("follow-up");
        look(browser.signIn(colleagues.sign(Scope.district("350502"), "示例督办", Role.SUPERVISOR)), "/work/desk?pile=overdue");
        look(browser.signIn(colleagues.sign(Scope.centre("jinshan"), "示例食堂", Role.CANTEEN)), "/work");
    }

    private static void look(Browser browser, String path) {
        browser.width(1366).open(path).assertAccessible();
        browser.width(360).assertFits();
        browser.width(1366);
    }

    private Status statusOf(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM)).status();
    }
}
