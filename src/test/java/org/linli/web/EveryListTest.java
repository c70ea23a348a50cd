package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.Http;
import org.linli.LinliTest;

/** What stands in a list can be taken along, in both formats, and nobody takes what they may not see. */
@LinliTest
class EveryListTest {

    @ParameterizedTest
    @CsvSource({"district-admin, /admin/departments, 城管", "security-admin, /admin/accounts, officer-urban",
        "security-admin, /admin/api-keys, 用途", "district-admin, /admin/centres, 侨光", "resident, /centres, 侨光",
        "system-admin, /admin/webhooks/all, 接收地址", "district-admin, /work/catalog-words/all, 说法",
        "auditor, /admin/settings, 生效日期", "resident, /promises, 服务标准", "resident, /my/all, 事项",
        "system-admin, /admin/sms-templates/all, 登录验证码", "district-admin, /admin/outbox, 短信种类",
        "district-admin, /admin/outbox/days, 送出", "auditor, /admin/calendar/days, 依据"})
    void a_list_is_a_file_too(String account, String path, String holds, Http http) {
        http.signIn(account);
        var csv = http.get(path + ".csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).contains(holds);
        var xlsx = http.get(path + ".xlsx");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(new String(xlsx.bytes(), 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
    }

    @ParameterizedTest
    @CsvSource({"officer-urban, /admin/accounts.csv", "dispatcher, /admin/departments.xlsx", "resident, /admin/outbox.csv",
        "district-admin, /admin/accounts.csv", "auditor, /admin/api-keys.csv", "resident, /admin/settings.csv"})
    void a_list_that_somebody_may_not_see_is_no_file_for_them(String account, String path, Http http) {
        assertThat(http.signIn(account).get(path).status()).isEqualTo(403);
    }

    @Test
    void residents_stand_masked_in_the_file_as_on_the_page_and_taking_it_is_written_down(Http http) {
        var csv = http.signIn("security-admin").get("/admin/accounts.csv?kind=RESIDENT").body();
        assertThat(csv).contains("*").doesNotContainPattern("1[3-9]\\d{9}");
        assertThat(http.another().signIn("auditor").get("/admin/audit?action=account.export").body()).contains("导出账号", "RESIDENT");
    }

    @Test
    void days_off_and_special_opening_days_come_into_peoples_own_calendars(Http http) {
        var days = http.get("/ical/working-days.ics");
        assertThat(days.header("Content-Type")).startsWith("text/calendar");
        assertThat(days.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20261001", "国庆节").endsWith("END:VCALENDAR\r\n");
        assertThat(days.body().lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(http.get("/ical/centres/qiaoguang.ics").body()).contains("X-WR-CALNAME:");
        assertThat(http.get("/ical/centres/none-such.ics").status()).isEqualTo(404);
    }
}
