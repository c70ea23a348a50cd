package org.linli.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.calendar.WorkingTime;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class CalendarPagesTest {

    private static final String PATH = "/admin/calendar";

    @Test
    void shows_a_year_with_its_days_off_and_who_entered_them(Http http) {
        var page = http.signIn("auditor").get(PATH + "?year=2026").body();
        assertThat(page).contains("248", "春节", "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm")
                .doesNotContain("id=\"day-form\"");
        assertThat(page.split("class=\"month\"", -1)).hasSize(13);
    }

    @Test
    void warns_of_a_year_without_notice_here_and_on_the_first_page(Http http, @Autowired WorkingTime time) {
        time.isWorkingDay(LocalDate.of(2110, 5, 4));
        http.signIn("district-admin");
        assertThat(http.get(PATH + "?year=2110").body()).contains("notice warn");
        assertThat(http.get("/admin").body()).contains("/admin/calendar?year=2110");
    }

    @Test
    void only_the_districts_administrator_decides(Http http) {
        var day = Map.of("date", "2111-09-01", "kind", "OFF", "name", "示例", "reason", "示例");
        assertThat(http.signIn("auditor").post(PATH + "/days", day).status()).isEqualTo(403);
        assertThat(http.another().signIn("dispatcher").post(PATH + "/notices", Map.of("year", "2111", "csv", "")).status()).isEqualTo(403);
    }

    @Test
    void a_day_is_decided_and_its_history_told(Http http, @Autowired WorkingTime time) {
        http.signIn("district-admin");
        var answer = http.post(PATH + "/days", Map.of("date", "2111-09-01", "kind", "OFF", "name", "台风停工", "reason", "示例:区防指通知"));
        assertThat(answer.header("Location")).endsWith(PATH + "?year=2111&done=calendar.done.day");
        assertThat(time.isWorkingDay(LocalDate.of(2111, 9, 1))).isFalse();
        assertThat(http.get(PATH + "?year=2111&date=2111-09-01").body()).contains("示例:区防指通知", "value=\"台风停工\"");
    }

    @Test
    void what_is_wrong_with_a_day_is_said_at_its_field(Http http) {
        http.signIn("district-admin");
        var answer = http.post(PATH + "/days", Map.of("date", "2112-02-30", "kind", "OFF", "name", "示例", "reason", ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#f-date\"", "value=\"示例\"");
        assertThat(http.post(PATH + "/days", Map.of("date", "2112-02-01", "kind", "WORK", "name", "", "reason", "")).body())
                .contains("href=\"#f-kind\"", "href=\"#f-name\"", "href=\"#f-reason\"");
    }

    @Test
    void every_wrong_line_of_a_notice_is_named_and_nothing_of_it_entered(Http http, @Autowired WorkingTime time) {
        http.signIn("district-admin");
        var answer = http.post(PATH + "/notices", Map.of("year", "2113",
                "csv", "date,name,kind,notice\n2113-10-02,国庆节,OFF,示例\n2113-10-32,国庆节,OFF,示例\n2114-01-01,元旦,OFF,示例\n"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("第 3 行 date", "第 4 行 date", "2113-10-32,国庆节");
        assertThat(time.isWorkingDay(LocalDate.of(2113, 10, 2))).isTrue();
    }

    @Test
    void a_notice_is_taken_from_a_file_in_either_encoding(Http http) {
        http.signIn("district-admin");
        http.get(PATH);
        var csv = "date,name,kind,notice\r\n2115-10-02,国庆节,OFF,示例通知\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(http.upload(PATH + "/notices", Map.of("year", "2115"), "file", "2115.csv", csv).status()).isEqualTo(302);
        assertThat(http.get(PATH + "?year=2115").body()).contains("国庆节", "示例通知").doesNotContain("notice warn");
    }

    @Test
    void looks_right_everywhere(Browser browser) {
        browser.signIn("district-admin").open(PATH + "?year=2026").assertAccessible().screenshots("calendar");
        browser.open(PATH + "?year=2027&lang=en").assertAccessible().screenshots("calendar-2027-en");
        browser.open(PATH + "?year=2026&elder=1&lang=zh-CN").assertAccessible().width(360).assertFits().screenshot("calendar-elder");
    }
}
