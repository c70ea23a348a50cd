package org.linli.affair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.catalog.CatalogRegister;
import org.linli.catalog.ItemTerms;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class CasePagesTest {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private CatalogRegister register;
    @Autowired
    private Clock clock;

    private String number(String condition) {
        return jdbc.sql("select number from affair.affair where " + condition + " order by number limit 1").query(String.class).single();
    }

    @Test
    void another_centre_finds_neither_case_nor_notice_nor_item(Http http) {
        var number = number("centre = 'qiaoguang' and status = 'ACCEPTED'");
        var paper = jdbc.sql("select p.id from affair.paper p join affair.affair a on a.id = p.affair_id where a.number = ?")
                .param(number).query(String.class).list().getFirst();
        var own = http.another().signIn("social-worker");
        assertThat(own.get("/work/cases/" + number).status()).isEqualTo(200);
        assertThat(own.get("/cases/" + number + "/papers/" + paper).body()).contains("受理通知书");
        var stranger = http.signIn("dispatcher-jinshan");
        assertThat(stranger.get("/work/cases/" + number).status()).isEqualTo(404);
        assertThat(stranger.get("/cases/" + number + "/papers/" + paper).status()).isEqualTo(404);
        assertThat(http.another().signIn("parent").get("/cases/" + number).status()).isEqualTo(404);
        own.close();
    }

    @Test
    void the_applicant_is_masked_until_somebody_asks_and_that_is_kept(Http http) {
        var number = number("centre = 'qiaoguang' and status = 'ACCEPTED'");
        http.signIn("social-worker");
        assertThat(http.get("/work/cases/" + number).body()).contains("****").contains("查看完整信息");
        assertThat(http.post("/work/cases/" + number + "/applicant", Map.of()).body()).doesNotContain("查看完整信息");
        assertThat(jdbc.sql("select count(*) from identity.audit where subject = ?").param("case:" + number).query(Integer.class).single())
                .isPositive();
    }

    @Test
    void what_was_filled_in_is_masked_by_the_kind_of_its_field_until_somebody_opens_it(Http http) {
        http.signIn("social-worker").get("/work/cases/new?item=civil-015-01");
        var answer = http.post("/work/cases/new", Map.of("item", "civil-015-01", "name", "陈阿婆", "kind", "RESIDENT_ID", "identity",
                "350502194003150011", "answer-elder", "陈阿婆本人", "answer-birthday", "1940-03-15", "answer-account",
                "6222021234567890123", "answer-self", "true", "action", "submit"));
        var address = answer.header("Location").replaceAll("[?].*", "");
        assertThat(http.get(address).body()).contains("**** 0123", "已隐藏").doesNotContain("6222021234567890123", "陈阿婆本人", "1940-03-15");
        assertThat(http.post(address + "/applicant", Map.of()).body()).contains("6222021234567890123", "陈阿婆本人", "1940-03-15");
        assertThat(http.get(address).body()).as("for that one look").doesNotContain("6222021234567890123");
        assertThat(http.get("/work/cases.csv?pile=ALL").body()).doesNotContain("6222021234567890123", "陈阿婆本人");
    }

    @Test
    void opening_a_paper_that_was_handed_in_is_kept(Http http) {
        var row = jdbc.sql("""
                select a.number, h.files[1]::text as file from affair.affair a join affair.handed_in h on h.affair_id = a.id
                 where a.centre = 'qiaoguang' and a.status <> 'DRAFT' and cardinality(h.files) > 0 limit 1""").query().singleRow();
        assertThat(http.signIn("social-worker").get("/cases/" + row.get("number") + "/files/" + row.get("file")).status()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from identity.audit where subject = ? and detail = 'file'").param("case:" + row.get("number"))
                .query(Integer.class).single()).isPositive();
    }

    @Test
    void the_list_leaves_as_a_file_without_names(Http http) {
        var csv = http.signIn("social-worker").get("/work/cases.csv?pile=ALL").body();
        assertThat(csv).contains("办件编号", "BJ").doesNotContain("申请人");
        assertThat(http.get("/work/cases.xlsx?pile=ALL").bytes()).startsWith('P', 'K');
    }

    @Test
    void an_old_case_is_explained_by_the_item_as_it_was(Http http) {
        var number = number("item_code = 'street-063' and centre = 'qiaoguang'");
        var before = register.published("street-063").orElseThrow().item();
        var terms = before.terms();
        var author = new Actor(Ids.next(), "甲", Set.of(Role.LEAD), Scope.department("civil"));
        register.write("street-063", new ItemTerms(terms.name() + "（新）", terms.subItem(), terms.level(), terms.audience(),
                terms.channels(), terms.lifeEvents(), terms.limits(), terms.codes(), terms.guide()), author);
        int draft = register.history("street-063").getFirst().number();
        register.submit("street-063", draft);
        register.publish("street-063", draft, BusinessTime.dateOf(clock.instant()),
                new Actor(Ids.next(), "乙", Set.of(Role.LEAD), Scope.department("civil")));
        var shown = http.signIn("social-worker").get("/cases/" + number + "/item").body();
        assertThat(shown).contains("第 1 版", "后来有变化").doesNotContain("（新）");
        assertThat(http.get("/catalog/street-063").body()).contains("（新）");
    }

    @Test
    void what_the_province_takes_is_linked_and_its_receipt_kept_by_oneself(Http http) {
        http.signIn("parent");
        assertThat(http.get("/catalog/market-001-01").body()).contains("https://zwfw.fujian.gov.cn/", "/cases/kept/new?item=market-001-01");
        assertThat(http.post("/cases/kept/new", Map.of("item", "market-001-01", "appliedOn", "2026-11-20")).status()).isEqualTo(422);
        assertThat(http.post("/cases/kept/new", Map.of("item", "market-001-01", "appliedOn", "2026-11-20", "number", "FJ2026112000017"))
                .status()).isEqualTo(302);
        assertThat(http.get("/my").body()).contains("食品经营许可（食品销售经营者·新办）", "外部办理中");
        var id = jdbc.sql("select id from affair.kept_receipt order by id desc limit 1").query(String.class).single();
        assertThat(http.get("/cases/kept/" + id).body()).contains("FJ2026112000017");
        assertThat(http.another().signIn("resident").get("/cases/kept/" + id).status()).isEqualTo(404);
    }

    @Test
    void on_the_spot_somebody_at_the_window_is_done_in_one_visit(Http http) {
        http.signIn("social-worker").get("/work/cases/new?item=community-001");
        var answer = http.post("/work/cases/new", Map.of("item", "community-001", "name", "陈阿婆", "kind", "RESIDENT_ID", "identity",
                "350502194003150011", "answer-address", "临江街 3 号", "answer-purpose", "入学", "result", "已开具证明一份", "action", "complete"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(http.get(answer.header("Location")).body()).contains("受理并当场办结", "准予决定书", "已办结");
    }
}
