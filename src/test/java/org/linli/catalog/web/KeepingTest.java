package org.linli.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.catalog.CatalogRegister;
import org.linli.catalog.CatalogSearch;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.VersionState;
import org.linli.database.FileImports;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a version through the hands of two people, on an item of its own that is ended afterwards. */
@LinliTest
class KeepingTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Actor CHIEF = new Actor(new UUID(7, 7), "zz", Set.of(Role.DISTRICT_ADMIN), Scope.district("350502"));

    private final String code = "zz-keeping-" + NUMBERS.incrementAndGet();
    private final String home = "/work/catalog/" + code;

    @Autowired
    CatalogRegister register;

    @Autowired
    ServiceCatalog catalog;
    @Autowired
    CatalogSearch search;
    @Autowired
    FileImports imports;

    @BeforeEach
    void a_published_item() {
        imports.take("catalog_items.csv", "local_code,main_item,name,audience,level,channels,kind,legal_days,promised_days,"
                + "visits\n" + code + ",urban-001," + code + ",PERSON,COUNTY,ONLINE,PROMISED,20,5,0\n");
        register.submit(code, 1);
        register.publish(code, 1, LocalDate.EPOCH, CHIEF);
        search.make();
    }

    @AfterEach
    void ended() {
        register.end(code, register.published(code).orElseThrow().number(), "zz");
    }

    @Test
    void a_change_is_written_submitted_and_published_by_somebody_else(Http officer, Http lead) {
        officer.signIn("officer-urban");
        lead = officer.another().signIn("lead-urban");
        int before = catalog.get(code).version();
        var fields = form(officer.get(home + "/edit").body());
        fields.put("name", catalog.get(code).name() + "zz");
        assertThat(officer.post(home + "/edit", fields).status()).isEqualTo(302);
        assertThat(catalog.get(code).version()).as("a draft is not shown").isEqualTo(before);
        var number = String.valueOf(before + 1);
        assertThat(officer.post(home, Map.of("number", number, "step", "submit")).status()).isEqualTo(302);
        assertThat(officer.post(home, Map.of("number", number, "step", "publish")).status()).isEqualTo(403);
        assertThat(lead.get(home).body()).contains("zz</ins>");
        assertThat(lead.post(home, Map.of("number", number, "step", "publish")).status()).isEqualTo(302);
        assertThat(catalog.get(code).version()).isEqualTo(before + 1);
        assertThat(search.find(catalog.get(code).name(), 3).hits().getFirst().code()).isEqualTo(code);
        assertThat(lead.post(home, Map.of("number", number, "step", "publish")).status()).as("again").isEqualTo(409);
    }

    @Test
    void nobody_approves_what_he_wrote(Http http) {
        http.signIn("lead-urban");
        var fields = form(http.get(home + "/edit").body());
        fields.put("fee", "zz");
        http.post(home + "/edit", fields);
        var number = String.valueOf(catalog.get(code).version() + 1);
        http.post(home, Map.of("number", number, "step", "submit"));
        var answer = http.post(home, Map.of("number", number, "step", "publish"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("自己写的版本要由别人审核");
    }

    @Test
    void a_suspended_item_is_not_found_and_says_so_on_its_page(Http http) {
        http.signIn("lead-urban");
        var number = String.valueOf(catalog.get(code).version());
        try {
            http.post(home, Map.of("number", number, "step", "suspend", "note", "zz"));
            assertThat(catalog.get(code).state()).isEqualTo(VersionState.SUSPENDED);
            assertThat(catalog.list()).extracting(item -> item.code()).doesNotContain(code);
            assertThat(http.get("/catalog/" + code).body()).contains("暂停办理");
        } finally {
            http.post(home, Map.of("number", number, "step", "resume"));
        }
        assertThat(catalog.get(code).isOpen()).isTrue();
    }

    @Test
    void a_department_keeps_its_own_items_only(Http http) {
        http.signIn("officer-urban");
        assertThat(http.get("/work/catalog/police-001-01").status()).isEqualTo(403);
        assertThat(http.another().get(home).status()).isNotEqualTo(200);
    }

    @Test
    void a_wrong_form_comes_back_with_every_mistake(Http http) {
        http.signIn("officer-urban");
        var fields = form(http.get(home + "/edit").body());
        fields.put("promisedDays", "99");
        fields.put("basic", "12");
        fields.put("name", "");
        var answer = http.post(home + "/edit", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#f-promisedDays\"", "href=\"#f-basic\"", "href=\"#f-name\"");
    }

    @Test
    void what_is_exported_changes_nothing_when_it_is_read_in_again(Http http) {
        http.signIn("district-admin");
        var csv = http.get("/work/catalog.csv?department=tax").body();
        assertThat(csv.lines().count()).isGreaterThan(50);
        assertThat(imports.rehearse("catalog_items.csv", csv).changed()).isZero();
        assertThat(http.get("/work/catalog.xlsx?department=tax").bytes()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_new_word_is_understood_at_once_and_a_question_without_answer_is_listed(Http http) {
        http.signIn("officer-urban");
        http.get("/catalog?q=qwzx");
        assertThat(http.get("/work/catalog-words").body()).contains("qwzx");
        http.post("/work/catalog-words", Map.of("word", "qwzx", "official", code));
        assertThat(search.find("qwzx", 3).hits()).extracting(hit -> hit.code()).contains(code);
        http.post("/work/catalog-words/remove", Map.of("word", "qwzx"));
        assertThat(http.post("/work/catalog-words", Map.of("word", "", "official", "")).status()).isEqualTo(422);
    }

    @Test
    void the_pages_are_accessible_and_fit(Browser browser) {
        browser.signIn("lead-urban").open("/work/catalog").assertAccessible().assertFits().screenshots("catalog-work");
        browser.open(home + "/edit").assertAccessible().assertFits().screenshots("catalog-edit");
        browser.page().locator("#f-fee").fill("zz");
        browser.page().locator("button.primary[type=submit]").click();
        browser.page().locator(".differences").waitFor();
        browser.assertAccessible().assertFits().screenshots("catalog-work-item");
        browser.open("/work/catalog-words").assertAccessible().assertFits().screenshots("catalog-words");
    }

    /** The form's fields as a browser would send them; of repeated ones the first. */
    private static Map<String, String> form(String body) {
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]*>").matcher(body).results().map(found -> found.group()).forEach(input -> {
            var name = attribute(input, "name");
            var box = input.contains("type=\"checkbox\"") || input.contains("type=\"radio\"");
            if (!name.isEmpty() && !name.startsWith("paper") && (!box || input.contains(" checked"))) {
                fields.putIfAbsent(name, attribute(input, "value"));
            }
        });
        Pattern.compile("<select[^>]*name=\"(\\w+)\".*?</select>", Pattern.DOTALL).matcher(body).results().forEach(found -> {
            var chosen = Pattern.compile("value=\"(\\w+)\" selected").matcher(found.group());
            if (chosen.find() && !found.group(1).startsWith("paper")) {
                fields.putIfAbsent(found.group(1), chosen.group(1));
            }
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
