package org.linli.affair.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search, guide, application, notice and rating on a phone; the desk in between. */
@LinliTest
class CaseJourneyTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void from_the_search_to_the_rating_on_a_phone(Browser resident) throws IOException {
        resident.signIn("resident").width(360);
        var number = apply(resident);
        var clerk = resident.another().signIn("social-worker");
        handle(clerk, number);
        clerk.close();
        rate(resident, number);
    }

    private static String apply(Browser resident) throws IOException {
        var page = resident.open("/catalog?q=高龄津贴").page();
        resident.assertFits().screenshot("case-1-search");
        page.locator("main a[href^='/catalog/civil-015-01?']").first().click();
        page.locator("a[href^='/cases/new']").scrollIntoViewIfNeeded();
        resident.assertFits().assertAccessible().screenshot("case-2-guide");
        page.locator("a[href^='/cases/new']").click();
        page.locator("#f-identity").fill("350502195209080024");
        page.locator("#f-answer-elder").fill("林阿婆");
        page.locator("#f-answer-birthday").fill("1945-02-03");
        page.locator("#f-answer-account").fill("6200000000000000000");
        page.locator("input[name=answer-self][value=false]").check();
        page.locator("#f-paper-2").setInputFiles(paper());
        page.locator("#f-centre").selectOption("qiaoguang");
        page.locator("button[value=submit]").click();
        assertThat(page.locator(".error-summary")).containsText("证件号码不对");
        assertThat(page.locator(".error-summary")).containsText("请上传“");
        assertThat(page.locator("#f-answer-elder")).hasValue("林阿婆");
        resident.assertFits().assertAccessible().screenshot("case-3-error");
        page.locator("#f-identity").fill("350502195209080025");
        page.locator("#f-paper-3").setInputFiles(paper());
        page.locator("button[value=submit]").click();
        page.waitForURL(Pattern.compile("/cases/BJ\\d+"));
        resident.assertFits().assertAccessible().screenshot("case-4-submitted");
        var number = Pattern.compile("BJ\\d{14,}").matcher(page.url());
        Assertions.assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void handle(Browser clerk, String number) {
        var page = clerk.open("/work/cases").page();
        clerk.assertAccessible().screenshots("case-desk");
        clerk.width(1366).open("/work/cases/" + number);
        clerk.assertAccessible().screenshots("case-work");
        page.locator("form[action$='/accept'] button").click();
        assertThat(page.locator("main")).containsText("办理中");
        page.locator("form[action$='/decide'] textarea").fill("符合高龄津贴发放条件，自申请次月起发放");
        page.locator("form[action$='/decide'] button.primary").click();
        page.locator("details:has(form[action$='/issue']) summary").click();
        page.locator("form[action$='/issue'] textarea").fill("短信告知，津贴打入社保卡");
        page.locator("form[action$='/issue'] button").click();
        assertThat(page.locator("main")).containsText("已办结");
        clerk.width(1366).screenshot("case-work-done");
    }

    private static void rate(Browser resident, String number) {
        var page = resident.open("/cases/" + number).page();
        resident.assertFits().assertAccessible().screenshot("case-5-done");
        page.locator("a[href*='/papers/']").first().click();
        assertThat(page.locator(".written")).containsText("准予决定书");
        resident.assertFits().assertAccessible().screenshot("case-6-notice").width(1366).screenshot("case-6-notice").width(360);
        page.navigate("/cases/" + number);
        choose(page, "input[name=stars][value='5']");
        page.locator("#f-comment").fill("没跑一趟就办好了");
        page.locator("form[action$='/rate'] button").click();
        assertThat(page.locator("main")).containsText("没跑一趟就办好了");
        page.navigate("/my?show=all");
        assertThat(page.locator("main")).containsText("高龄津贴");
        resident.assertFits().screenshot("case-7-my");
    }

    @Test
    void a_result_is_collected_where_the_desk_said(Browser resident) {
        var number = jdbc.sql("select number from affair.affair where item_code = 'hr-003-03' and status = 'DECIDED' and centre = 'qiaoguang'")
                .query(String.class).list().getFirst();
        var clerk = resident.another().signIn("social-worker").open("/work/cases/" + number);
        var page = clerk.page();
        choose(page, "input[name=place][value=LOCKER]");
        page.locator("#f-where").fill("东门自助柜 3 号格");
        page.locator("form[action$='/make-ready'] button").click();
        assertThat(page.locator(".error-summary")).containsText("取件码为 3 到 12 位");
        assertThat(page.locator("#f-where")).hasValue("东门自助柜 3 号格");
        page.locator("#f-code").fill("530917");
        clerk.width(1366).assertAccessible().screenshot("case-ready-desk");
        page.locator("form[action$='/make-ready'] button").click();
        assertThat(page.locator(".pickup")).containsText("东门自助柜 3 号格");
        assertThat(page.locator("main")).not().containsText("530917");
        clerk.assertAccessible().screenshots("case-ready-desk-told");
        page.locator("#f-how").fill("本人");
        page.locator("form[action$='/issue'] button").click();
        assertThat(page.locator("main")).containsText("已领取");
        clerk.close();
        var own = jdbc.sql("select number from affair.affair where item_code = 'hr-032-01' and status = 'READY'").query(String.class).single();
        resident.signIn("resident").open("/cases/" + own).assertAccessible().screenshots("case-ready");
        assertThat(resident.page().locator(".pickup")).containsText("取件码");
        resident.open("/cases/" + own + "?lang=en&elder=1").width(360).assertFits().screenshot("case-ready-en-elder");
    }

    private static void choose(Page page, String radio) {
        page.locator("label:has(" + radio + ")").click();
    }

    private static FilePayload paper() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new FilePayload("材料.png", "image/png", bytes.toByteArray());
    }
}
