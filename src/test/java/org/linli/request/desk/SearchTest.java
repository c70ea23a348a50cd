package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.identity.Accounts;
import org.linli.request.Requests;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class SearchTest {

    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    @Autowired
    SearchTest(Accounts accounts, Requests requests, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void a_whole_number_opens_its_request_and_words_find_it(Http http) {
        var number = colleagues.place("trees", "榕树气根垂到电线上了");
        http.signIn(colleagues.dispatcher());
        assertThat(http.get("/work/requests?q=" + number.toLowerCase()).header("Location")).endsWith("/work/requests/" + number);
        assertThat(http.get("/work/requests?q=" + encoded("气根垂到")).body()).contains(number);
        assertThat(http.get("/work/requests?status=CLOSED&q=" + encoded("气根垂到")).body()).doesNotContain(number);
        assertThat(http.get("/work/requests?from=2026-13-40").status()).isEqualTo(400);
    }

    @Test
    void another_centre_finds_nothing_of_it(Http http) {
        var number = colleagues.place("trees", "行道树断枝砸车");
        http.signIn(colleagues.sign(Scope.centre("qiaoguang"), "外中心", Role.DISPATCHER));
        assertThat(http.get("/work/requests?q=" + number).body()).doesNotContain("/work/requests/" + number + "\"");
        assertThat(http.get("/work/requests.csv?q=" + number).body()).doesNotContain("断枝");
    }

    @Test
    void the_file_opens_in_a_spreadsheet_and_holds_nobodys_number(Http http) {
        colleagues.place("trees", "=HYPERLINK(1) 打我电话 13912345678 谈树的事");
        http.signIn(colleagues.dispatcher());
        var file = http.get("/work/requests.csv?q=" + encoded("谈树的事"));
        assertThat(file.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(file.header("Content-Disposition")).contains(".csv");
        assertThat(file.body()).contains("'=HYPERLINK(1) 打我电话 139********").doesNotContain("13912345678")
                .doesNotContain("王小明");
        assertThat(jdbc.sql("select count(*) from identity.audit where action = 'export' and detail like ?")
                .param("%" + encoded("谈树的事") + "%").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void the_same_list_comes_as_a_workbook(Http http) throws Exception {
        var number = colleagues.place("trees", "给表格看的一棵树");
        http.signIn(colleagues.dispatcher());
        var file = http.get("/work/requests.xlsx?q=" + encoded("给表格看的"));
        assertThat(file.header("Content-Type")).contains("spreadsheetml");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            assertThat(book.getFirstSheet().read().get(1).getCellText(0)).isEqualTo(number);
        }
        assertThat(http.get("/work/requests?q=" + encoded("给表格看的")).body()).contains("/work/requests.xlsx?q=");
    }

    @Test
    void a_long_list_comes_whole(Http http) {
        http.signIn(colleagues.sign(Scope.district("350502"), "示例督办", Role.SUPERVISOR));
        var all = jdbc.sql("select count(*) from request.service_request").query(Integer.class).single();
        var lines = http.get("/work/requests.csv").body().lines().filter(line -> line.startsWith("LL")).count();
        assertThat(lines).isGreaterThanOrEqualTo(all);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
