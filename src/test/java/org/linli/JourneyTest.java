package org.linli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.browser.Browser;
import org.linli.request.Caller;
import org.linli.request.EventType;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One order walks through every face in a browser: a resident orders on the phone, the centre dispatches, a department
 * hands back, another signs and submits, it is followed up and rated, while the wall's number moves without reload.
 */
@LinliTest
class JourneyTest {

    private static final String TODAY = ".w-big a[data-n]";

    @Autowired
    private Requests requests;

    @Test
    void from_the_residents_word_to_the_stars(Browser resident) {
        var wall = resident.another().signIn("commander").width(1920).open("/screen");
        var before = wall.page().locator(TODAY).first().innerText();
        var number = order(resident.signIn("resident").width(360));
        assertThat(wall.page().locator(TODAY).first()).not().hasText(before);
        wall.screenshot("journey-6-wall").close();
        dispatch(resident.another().signIn("dispatcher-jinshan"), number);
        handBack(resident.another().signIn("officer-civil"), number);
        reassign(resident.another().signIn("dispatcher-jinshan"), number);
        work(resident.another().signIn("officer-urban"), number);
        rate(resident, number);
        followUp(resident.another().signIn("follow-up"), number);
        var sheet = requests.get(number, Caller.of(Actor.SYSTEM));
        assertThat(sheet.status()).isEqualTo(Status.CLOSED);
        assertThat(sheet.timeline()).extracting(RequestSheet.Entry::type).containsSubsequence(EventType.PLACED,
                EventType.DISPATCHED, EventType.HANDED_BACK, EventType.REASSIGNED, EventType.SIGNED,
                EventType.RATED_POOR, EventType.FOLLOWED_UP_SOLVED);
    }

    private static String order(Browser resident) {
        var page = resident.open("/requests/new").page();
        page.locator("#f-description").fill("隔壁工地夜里打桩到一点，老人睡不着");
        choose(page, "input[name=category][value=noise]");
        visible(page, "button[data-to=where].primary").click();
        page.locator("#f-communityCode").selectOption("350502001001");
        visible(page, "[data-step=where] button[data-to=who]").click();
        resident.assertFits().assertAccessible().screenshot("journey-1-order");
        visible(page, "[data-step=who] button[type=submit]").click();
        page.waitForURL("**/requests/receipt**");
        resident.screenshot("journey-2-receipt");
        var number = Pattern.compile("LL\\d{14,}").matcher(page.locator("main").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void dispatch(Browser dispatcher, String number) {
        var page = dispatcher.open("/work/desk/" + number).page();
        dispatcher.assertAccessible().screenshot("journey-3-desk");
        choose(page, "input.lead-other");
        page.locator("select[name=leadOther]").selectOption("civil");
        go(page);
        dispatcher.close();
    }

    private static void handBack(Browser officer, String number) {
        var page = officer.open("/work/inbox/" + number).page();
        page.locator("a[data-key]:has-text('退单')").click();
        choose(page, "input[name=reason][value=FUNCTION]");
        page.locator("[name=basis]").fill("三定规定：夜间施工噪声由城管部门负责");
        page.locator("select[name=suggested]").selectOption("urban");
        go(page);
        officer.close();
    }

    private static void reassign(Browser dispatcher, String number) {
        var page = dispatcher.open("/work/desk/" + number).page();
        choose(page, "input[name=ruling][value=REASSIGN]");
        page.locator("select[name=department]").selectOption("urban");
        go(page);
        dispatcher.close();
    }

    private static void work(Browser officer, String number) {
        var page = officer.open("/work/inbox/" + number).page();
        officer.screenshot("journey-4-inbox");
        go(page);
        assertThat(page.locator("#item")).containsText("办理中");
        page.navigate("/work/inbox/" + number);
        if (page.locator("[name=result]").count() == 0) {
            page.locator("a[data-key]:has-text('提交结果')").click();
        }
        page.locator("[name=result]").fill("已责令停止夜间打桩，并约谈施工单位");
        go(page);
        officer.close();
    }

    private void rate(Browser resident, String number) {
        pass(number);
        var page = resident.open("/requests/" + number).page();
        choose(page, "input[name=rate-stars][value='2']");
        page.locator("[name=rate-comment]").fill("停是停了，等了好几天");
        page.locator("form[data-rate] button[type=submit]").click();
        page.waitForLoadState();
        resident.assertAccessible().screenshot("journey-5-rated");
    }

    /** Noise is reviewed by the centre before the resident gets the result. */
    private void pass(String number) {
        if (requests.get(number, Caller.of(Actor.SYSTEM)).status() == Status.UNDER_REVIEW) {
            var dispatcher = new Actor(java.util.UUID.randomUUID(), "dispatcher",
                    java.util.Set.of(org.linli.shared.Role.DISPATCHER), org.linli.shared.Scope.centre("jinshan"));
            requests.move(number, new org.linli.request.Command.Review(true, ""), Caller.of(dispatcher),
                    Requests.ANY_VERSION);
        }
    }

    private static void followUp(Browser officer, String number) {
        var page = officer.open("/work/follow-up/" + number).page();
        choose(page, "input[name=finding][value=SOLVED]");
        choose(page, "input[name=satisfaction][value=FAIRLY]");
        officer.screenshot("journey-7-follow-up");
        go(page);
        officer.close();
    }

    private static void choose(Page page, String radio) {
        visible(page, "label:has(" + radio + ")").click();
    }

    private static Locator visible(Page page, String selector) {
        return page.locator(selector).locator("visible=true").first();
    }

    /** The one big button of the desk, and what it leads to. */
    private static void go(Page page) {
        page.waitForResponse(response -> response.request().method().equals("POST"),
                () -> page.locator(".side .go button[type=submit]").click());
        page.waitForLoadState();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }
}
