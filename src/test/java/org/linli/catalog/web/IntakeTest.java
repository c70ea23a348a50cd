package org.linli.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.catalog.CatalogRegister;
import org.linli.catalog.ItemIntake;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.VersionState;
import org.linli.identity.Accounts;
import org.linli.shared.Actor;
import org.linli.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole list through the hands of two people. */
@LinliTest
class IntakeTest {

    private static final List<String> HEADER = List.of("local_code", "main_item", "name", "audience", "level", "channels",
            "kind", "legal_days", "promised_days", "visits", "fee");
    private static final List<String> CODES = List.of("zz-intake-1", "zz-intake-2", "zz-intake-3");

    @Autowired
    ItemIntake intake;
    @Autowired
    CatalogRegister register;
    @Autowired
    ServiceCatalog catalog;
    @Autowired
    Accounts accounts;

    @AfterEach
    void ended() {
        CODES.stream().filter(code -> catalog.find(code).filter(item -> item.isOpen()).isPresent())
                .forEach(code -> register.end(code, catalog.get(code).version(), "zz"));
    }

    private static String list(String fee, List<String> codes) {
        var text = new StringBuilder(String.join(",", HEADER)).append('\n');
        codes.forEach(code -> text.append(code).append(",urban-001,").append(code)
                .append("号牌整表事项,PERSON,COUNTY,ONLINE,PROMISED,20,5,0,").append(fee).append('\n'));
        return text.toString();
    }

    private static URI bring(Browser browser, String name, byte[] content) {
        browser.open("/work/catalog-intake");
        browser.page().locator("#f-file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        browser.page().locator("aside form button[type=submit]").click();
        browser.page().locator("dl.intake-figures").waitFor();
        return URI.create(browser.page().url());
    }

    private static URI bring(Browser browser, String text) {
        return bring(browser, "catalog_items-zz.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_list_is_compared_submitted_and_published_by_somebody_else(Browser officer) {
        officer.signIn("officer-urban");
        var at = bring(officer, list("不收费", CODES.subList(0, 2))).getPath();
        assertThat(officer.page().locator("dl.intake-figures").innerText()).contains("2");
        officer.page().locator("button[value=submit]").click();
        officer.page().locator("p.said").waitFor();
        assertThat(catalog.find(CODES.getFirst())).as("waits").isEmpty();
        try (var lead = officer.another().signIn("lead-urban")) {
            lead.open(at).assertAccessible().assertFits().screenshots("catalog-intake-approve");
            lead.page().locator("button[value=publish]").click();
            lead.page().locator("p.said").waitFor();
        }
        assertThat(catalog.get(CODES.getFirst()).terms().guide().fee()).isEqualTo("不收费");
        bring(officer, list("不收费", CODES.subList(0, 2)));
        assertThat(officer.page().locator(".notice.good").innerText()).contains("完全相同");
        changes_are_seen_before_anything_holds(officer);
    }

    @Test
    void a_list_moves_an_item_to_another_main_item_and_the_old_version_keeps_its_own(Browser officer) {
        var moved = "zz-intake-4";
        officer.signIn("officer-urban");
        var brought = accounts.find("officer-urban").orElseThrow().toActor();
        var lead = accounts.find("lead-urban").orElseThrow().toActor();
        publish(id(bring(officer, list("不收费", List.of(moved)))), brought, lead);
        var other = list("不收费", List.of(moved)).replace("urban-001", "urban-002");
        var second = id(bring(officer, other));
        assertThat(officer.page().locator("table.differences").innerText()).contains("main_item", "urban-001", "urban-002");
        officer.assertAccessible().screenshots("catalog-intake-moved");
        publish(second, brought, lead);
        assertThat(catalog.get(moved).main().code()).isEqualTo("urban-002");
        assertThat(register.history(moved)).extracting(version -> version.item().main().code())
                .as("the older version").containsExactly("urban-002", "urban-001");
        bring(officer, other);
        assertThat(officer.page().locator(".notice.good").innerText()).contains("完全相同");
        register.end(moved, 2, "zz");
    }

    private void publish(UUID list, Actor by, Actor approver) {
        intake.submit(list, by);
        intake.publish(list, java.time.LocalDate.EPOCH, approver);
    }

    private void changes_are_seen_before_anything_holds(Browser officer) {
        bring(officer, list("每件十元", CODES.subList(0, 2)));
        assertThat(officer.page().locator("table.differences del").first().innerText()).isEqualTo("不收费");
        assertThat(officer.page().locator("table.differences ins").first().innerText()).isEqualTo("每件十元");
        officer.assertAccessible().screenshots("catalog-intake");
        officer.page().locator("button[value=drop]").click();
        officer.page().locator("p.said").waitFor();
        assertThat(catalog.get(CODES.getFirst()).terms().guide().fee()).isEqualTo("不收费");
        officer.open("/work/catalog-intake?lang=en&elder=1").assertAccessible().width(360).assertFits()
                .screenshot("catalog-intakes-en-elder");
        officer.open("/work/catalog-intake?lang=zh-CN&elder=0").screenshots("catalog-intakes");
    }

    @Test
    void mistakes_are_told_by_sheet_row_and_column_and_nothing_is_kept(Browser browser) throws IOException {
        browser.signIn("officer-urban");
        var at = bring(browser, "catalog_items.xlsx", workbook()).getPath();
        var row = browser.page().locator("table.table tbody tr").first();
        assertThat(row.innerText()).contains("补充", "3", "promised_days");
        browser.assertAccessible().assertFits().screenshots("catalog-intake-mistakes");
        var told = (String) browser.page().evaluate("path => fetch(path).then(answer => answer.text())", at + "/problems.csv");
        assertThat(told).contains("补充,3,promised_days");
        assertThat(browser.page().locator("button[value=submit]").count()).isZero();
        assertThat(catalog.find(CODES.getFirst())).isEmpty();
    }

    /** Two sheets, the second with a promise longer than the law allows. */
    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "zz", "1.0")) {
            for (var name : List.of("清单", "补充")) {
                var sheet = book.newWorksheet(name);
                for (int column = 0; column < HEADER.size(); column++) {
                    sheet.value(0, column, HEADER.get(column));
                }
                var cells = List.of(name.equals("清单") ? CODES.get(0) : CODES.get(1), "urban-001", "号牌", "PERSON", "COUNTY",
                        "ONLINE", "PROMISED", "20", name.equals("清单") ? "5" : "50", "0", "");
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(name.equals("清单") ? 1 : 2, column, cells.get(column));
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void an_item_that_was_changed_meanwhile_stops_the_whole_list(Browser browser) {
        browser.signIn("officer-urban");
        var officer = accounts.find("officer-urban").orElseThrow().toActor();
        var lead = accounts.find("lead-urban").orElseThrow().toActor();
        var first = id(bring(browser, list("不收费", CODES.subList(2, 3))));
        var second = id(bring(browser, list("每件十元", CODES.subList(2, 3))));
        intake.submit(first, officer);
        assertThatThrownBy(() -> intake.submit(second, officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> intake.publish(first, java.time.LocalDate.EPOCH, officer)).isInstanceOf(Refusal.class);
        intake.publish(first, java.time.LocalDate.EPOCH, lead);
        assertThatThrownBy(() -> intake.drop(first)).isInstanceOf(Refusal.class);
        assertThat(register.history(CODES.get(2))).singleElement()
                .satisfies(version -> assertThat(version.state()).isEqualTo(VersionState.PUBLISHED));
    }

    @Test
    void another_departments_items_and_lists_are_out_of_reach(Browser browser, Http other) {
        browser.signIn("officer-urban");
        var at = bring(browser, list("不收费", CODES.subList(0, 1)).replace("urban-001", "hr-032"));
        assertThat(browser.page().locator("table.table tbody").innerText()).contains("不归您的部门");
        assertThat(other.signIn("officer-hr").get(at.getPath()).status()).isEqualTo(404);
        assertThat(other.another().signIn("social-worker").get(at.getPath()).status()).isEqualTo(403);
    }

    private static UUID id(URI at) {
        return UUID.fromString(at.getPath().replaceFirst(".*/", ""));
    }
}
