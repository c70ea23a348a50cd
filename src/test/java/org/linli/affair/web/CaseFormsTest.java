package org.linli.affair.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.affair.Applicant;
import org.linli.affair.Applications;
import org.linli.affair.FormContent;
import org.linli.affair.FormField;
import org.linli.affair.FormField.Type;
import org.linli.affair.Forms;
import org.linli.affair.HandedIn;
import org.linli.browser.Browser;
import org.linli.catalog.ServiceCatalog;
import org.linli.database.FileImports;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.MovableClock;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms as they are kept on a page, on an item that no other test applies for. */
@LinliTest
class CaseFormsTest {

    private static final Actor KEEPER = new Actor(Ids.next(), "表单员", Set.of(Role.DISTRICT_ADMIN), Scope.district(""));

    @Autowired
    Forms forms;
    @Autowired
    ServiceCatalog catalog;
    @Autowired
    Applications applications;
    @Autowired
    FormKeeping keeping;
    @Autowired
    FileImports imports;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient jdbc;

    private final Actor resident = new Actor(Ids.next(), "王小明", Set.of(Role.RESIDENT), Scope.SELF);

    /** One without a form of its own and without cases. */
    private String code() {
        return keeping.items(KEEPER, "").stream().map(item -> item.code()).filter(code -> code.startsWith("community-"))
                .filter(code -> forms.history(code).isEmpty())
                .filter(code -> jdbc.sql("select count(*) from affair.affair where item_code = ?").param(code)
                        .query(Integer.class).single() == 0).findFirst().orElseThrow();
    }

    @AfterEach
    void forms_of_this_test_are_gone() {
        jdbc.sql("delete from affair.form_version where author_name in ('表单员', '区管理员') or content::text like '%试验表单%'").update();
    }

    private static FormContent content(String label) {
        return new FormContent(List.of(new FormField("field1", "试验表单" + label, "", Type.TEXT, true, 0, "", List.of(), "", "", false)),
                List.of(new FormContent.Attachment("试验照片", "Photo", true), new FormContent.Attachment("试验说明", "", false)));
    }

    @Test
    void a_case_keeps_the_form_that_it_was_begun_on() {
        var code = code();
        var today = BusinessTime.dateOf(clock.instant());
        assertThat(forms.write(code, content("甲"), 0, today, KEEPER)).isTrue();
        var begun = applications.begin(code, resident, "", Applicant.NOBODY);
        assertThat(forms.write(code, content("乙"), 1, today, KEEPER)).isTrue();
        assertThat(forms.write(code, content("丙"), 1, today, KEEPER)).as("on a version that is not the latest").isFalse();
        var item = catalog.get(code);
        assertThat(forms.of(item, begun.draft().head().createdAt()).fields().getFirst().label()).isEqualTo("试验表单甲");
        assertThat(forms.of(item, clock.instant()).fields().getFirst().label()).isEqualTo("试验表单乙");
    }

    @Test
    void a_version_for_a_later_day_waits_and_can_be_taken_back_until_then() {
        var code = code();
        var today = BusinessTime.dateOf(clock.instant());
        var later = today.plusDays(30);
        forms.write(code, content("后"), 0, later, KEEPER);
        var item = catalog.get(code);
        assertThat(forms.of(item, clock.instant()).fields().getFirst().label()).isEmpty();
        assertThat(forms.of(item, BusinessTime.startOf(later)).fields().getFirst().label()).isEqualTo("试验表单后");
        clock.at(BusinessTime.startOf(later).plusSeconds(1), () -> assertThat(forms.takeBack(code, 1)).isFalse());
        assertThat(forms.takeBack(code, 1)).isTrue();
        assertThat(forms.history(code)).isEmpty();
    }

    @Test
    void papers_of_the_form_are_handed_in_and_only_required_ones_are_missed() {
        var code = code();
        forms.write(code, content("附"), 0, BusinessTime.dateOf(clock.instant()), KEEPER);
        var handed = applications.begin(code, resident, "", Applicant.NOBODY).draft().handed();
        assertThat(handed.stream().filter(paper -> paper.name().equals("试验照片")).findFirst().orElseThrow().state())
                .isEqualTo(HandedIn.State.MISSING);
        assertThat(handed.stream().filter(paper -> paper.name().equals("试验说明")).findFirst().orElseThrow().state())
                .isEqualTo(HandedIn.State.OPTIONAL);
    }

    @Test
    void a_file_becomes_the_next_version_and_read_again_changes_nothing() {
        var code = code();
        var file = "local_code,position,name,label,label_en,type,required,most,pattern,options\n"
                + code + ",1,room,试验表单场地,Room,CHOICE,true,,,大厅;小厅\n" + code + ",2,photo,试验照片,Photo,FILE,true,,,\n";
        assertThat(imports.take("affair_forms.csv", file).changed()).isEqualTo(2);
        assertThat(imports.take("affair_forms.csv", file).changed()).isZero();
        var version = forms.history(code).getFirst();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.content().fields().getFirst().options()).containsExactly("大厅", "小厅");
        assertThat(version.content().attachments()).extracting(FormContent.Attachment::label).containsExactly("试验照片");
    }

    @Test
    void fields_are_added_ordered_and_seen_before_they_are_kept(Browser browser) {
        var code = code();
        browser.signIn("district-admin").open("/work/case-forms/" + code);
        var page = browser.page();
        page.locator("button[value=add]").click();
        page.locator("[name='f1.label']").fill("试验表单用途");
        page.locator("[name='f1.type']").selectOption("CHOICE");
        page.locator("button[value=keep]").click();
        assertThat(page.locator("#error-summary").innerText()).contains("两个不同的选项");
        assertThat(page.locator("[name='f1.label']").inputValue()).isEqualTo("试验表单用途");
        page.locator("[name='f1.options']").fill("入学；落户");
        page.locator("[name='f1.labelEn']").fill("Purpose of the paper");
        page.locator("[name='a0.label']").fill("试验照片");
        page.locator("button[value='up 1']").click();
        page.locator("[name='f0.label'] >> nth=0").waitFor();
        page.waitForFunction("() => document.querySelector(\"[name='f0.label']\").value === '试验表单用途'");
        browser.assertAccessible().screenshots("case-form-edit");
        assertThat(page.locator("#preview select option").allInnerTexts()).contains("入学", "落户");
        assertThat(forms.history(code)).as("seen, not kept").isEmpty();
        page.locator("button[value=keep]").click();
        page.locator("p.said").waitFor();
        assertThat(forms.history(code).getFirst().content().fields().getFirst().label()).isEqualTo("试验表单用途");
        browser.open("/work/case-forms/" + code + "?lang=en&elder=1").width(360).assertAccessible().assertFits()
                .screenshot("case-form-edit-en-elder");
        browser.open("/work/case-forms?lang=zh-CN&elder=0").assertAccessible().screenshots("case-forms");
    }

    @Test
    void without_scripts_the_row_buttons_work_and_nothing_typed_is_lost(Browser browser) {
        var code = code();
        try (var plain = browser.withoutScripts()) {
            plain.signIn("district-admin").open("/work/case-forms/" + code);
            plain.page().locator("[name='f0.label']").fill("试验表单改名");
            plain.page().locator("button[value=add]").click();
            assertThat(plain.page().locator("[name='f0.label']").inputValue()).isEqualTo("试验表单改名");
            assertThat(plain.page().locator("[name='f1.label']").count()).isEqualTo(1);
        }
    }

    @Test
    void another_departments_form_is_out_of_reach(Http http) {
        var civil = keeping.items(KEEPER, "").stream().filter(item -> item.main().department().equals("civil")).findFirst()
                .orElseThrow().code();
        assertThat(http.signIn("officer-urban").get("/work/case-forms/" + civil).status()).isEqualTo(403);
        assertThat(http.post("/work/case-forms/" + civil + "/take-back", Map.of("number", "1", "_csrf", "x")).status()).isEqualTo(403);
        assertThat(http.get("/work/case-forms/hr-032-02").status()).as("not handled here").isEqualTo(404);
    }

    @Test
    void what_is_exported_can_be_read_in_again(Http http) {
        var csv = http.signIn("district-admin").get("/work/case-forms.csv").body().replace("\uFEFF", "");
        assertThat(csv).startsWith("local_code,position,name,label");
        assertThat(imports.rehearse("affair_forms.csv", csv).changed()).isZero();
    }
}
