package org.linli.catalog.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.cases.CaseGuide.Answer;
import org.linli.catalog.cases.CaseGuide.Question;
import org.linli.database.FileImports;
import org.linli.shared.imports.ImportRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

@LinliTest
class CasesTest {

    @Autowired
    CaseGuides guides;
    @Autowired
    CaseRules rules;
    @Autowired
    FileImports imports;

    @Test
    void the_sample_leads_through_fifteen_matters_of_life_and_every_way_ends_at_items() {
        assertThat(guides.list()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(guide ->
                assertThat(rules.problems(guide)).as(guide.code()).isEmpty());
        assertThat(guides.list()).extracting(CaseGuide::event).containsAll(EnumSet.allOf(LifeEvent.class));
    }

    @Test
    void a_case_ends_with_its_own_papers_and_the_way_can_be_gone_back(Http http) {
        var page = http.get("/catalog/cases/hukou?a=2.1.1").body();
        assertThat(page).contains("户口迁移（夫妻投靠迁入）", "你的情况不需要").contains("/catalog/cases/hukou?a=2.1\"");
        assertThat(http.get("/catalog/cases/hukou?a=2.1.2").body()).doesNotContain("你的情况不需要");
        assertThat(http.get("/catalog/cases/hukou?a=2.x.9").status()).isEqualTo(200);
        assertThat(http.get("/catalog/cases/nothing").status()).isEqualTo(404);
    }

    @Test
    void what_leads_nowhere_back_or_to_nothing_known_is_refused() {
        var guide = guide(List.of(question("one", new Answer("是", "", "two", List.of(), List.of()),
                        new Answer("否", "", "", List.of("urban-none"), List.of("没有的材料"))),
                question("two", new Answer("甲", "", "one", List.of(), List.of()), new Answer("乙", "", "", List.of(), List.of())),
                question("three", new Answer("丙", "", "", List.of("police-001-01"), List.of()))));
        assertThat(rules.problems(guide)).extracting(CaseRules.Problem::messageKey).contains("catalog.cases.error.item",
                "catalog.cases.error.paper", "catalog.cases.error.next", "catalog.cases.error.end",
                "catalog.cases.error.unreached", "catalog.cases.error.answers");
    }

    @Test
    void what_is_exported_changes_nothing_when_it_is_read_in_again_and_mistakes_are_told_by_line(Http http) {
        http.signIn("officer-civil");
        var csv = http.get("/work/catalog-cases.csv").body();
        assertThat(imports.rehearse("catalog_cases.csv", csv).changed()).isZero();
        assertThatThrownBy(() -> imports.rehearse("catalog_cases.csv", csv.replaceFirst("police-002-01", "police-xxx")))
                .isInstanceOfSatisfying(ImportRefused.class, refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.messageKey()).isEqualTo("catalog.cases.error.item");
                }));
    }

    @Test
    void staff_write_a_guide_as_data_and_two_at_once_do_not_overwrite_each_other(Http http) {
        http.signIn("officer-civil");
        var home = "/work/catalog-cases/zz-case";
        assertThat(http.get(home).status()).isEqualTo(200);
        assertThat(http.post(home + form("示例情形", "police-001-01", 0), Map.of()).status()).isEqualTo(302);
        assertThat(http.get("/catalog/cases/zz-case?a=1").body()).contains("police-001-01");
        assertThat(http.post(home + form("示例情形二", "police-001-01", 1), Map.of()).status()).isEqualTo(302);
        assertThat(http.post(home + form("示例情形三", "police-001-01", 1), Map.of()).status()).as("an older version").isEqualTo(409);
        var wrong = http.post(home + form("示例情形", "police-none", 2), Map.of());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("police-none");
        assertThat(http.post(home + "/remove", Map.of()).status()).isEqualTo(302);
        assertThat(http.get("/catalog/cases/zz-case").status()).isEqualTo(404);
    }

    @Test
    void somebody_finds_his_papers_on_a_phone_without_scripts(Browser browser) {
        try (var plain = browser.withoutScripts()) {
            var page = plain.width(360).open("/catalog").page();
            page.locator("a[href='/catalog/cases']").first().click();
            plain.assertFits();
            page.locator("a[href='/catalog/cases/temporary-aid']").click();
            page.locator("a.case-link").first().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("等得及");
            page.locator("a.case-link").first().click();
            page.locator("a.case-link").last().click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("临时救助（急难型救助）");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*a=1\\.1\\.2$"));
            plain.assertFits();
        }
        browser.open("/catalog/cases").assertAccessible().screenshots("catalog-cases");
        browser.open("/catalog/cases/newborn").assertAccessible().screenshots("catalog-case-question");
        browser.open("/catalog/cases/newborn?a=1.1.1.2.1").assertAccessible().screenshots("catalog-case-result");
        browser.signIn("officer-civil").width(1366).open("/work/catalog-cases").assertAccessible();
        browser.open("/work/catalog-cases/hukou").assertAccessible().screenshots("catalog-case-edit");
        browser.width(360).assertFits();
    }

    /** Fields that stand more than once; a query is read like a form. */
    private static String form(String title, String item, int version) {
        var query = UriComponentsBuilder.newInstance().queryParam("title", title).queryParam("event", "AID")
                .queryParam("version", version).queryParam("qCode", "one", "").queryParam("qText", "哪一种？", "")
                .queryParam("qTextEn", "", "");
        for (var answer : List.of("甲", "乙", "")) {
            query.queryParam("aPlace", 0).queryParam("aText", answer).queryParam("aTextEn", "").queryParam("aNext", "")
                    .queryParam("aItems", item).queryParam("aWithout", "");
        }
        return query.encode().build().toUriString();
    }

    private static Question question(String code, Answer... answers) {
        return new Question(code, code, "", List.of(answers));
    }

    private static CaseGuide guide(List<Question> questions) {
        return new CaseGuide("zz", "示例", "", LifeEvent.AID, 1, questions, 0);
    }
}
