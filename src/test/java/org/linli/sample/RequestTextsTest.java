package org.linli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.sample.SampleCsv.column;
import static org.linli.sample.SampleCsv.keys;
import static org.linli.sample.SampleCsv.rows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample requests are many, all different, and refer only to what the sample district has. */
class RequestTextsTest {

    private static final String TABLE = "request_texts";
    private static final Set<String> CATEGORIES = Set.of("consult-policy", "consult-service", "lighting", "sanitation", "noise",
            "road", "trees", "illegal-build", "parking", "ebike", "elevator", "water", "power", "gas", "telecom", "property", "leak",
            "elder-care", "meal", "child-care", "school", "health", "medical-insurance", "employment", "disability", "veteran",
            "legal", "mediation", "culture", "venue", "volunteer", "agency", "food-safety", "consumer", "fire-safety",
            "public-security", "pets", "suggestion", "talk", "report");

    @Test
    void there_are_hundreds_and_some_in_every_category() {
        assertThat(rows(TABLE)).hasSizeGreaterThanOrEqualTo(320);
        assertThat(keys(TABLE, "category")).isEqualTo(CATEGORIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "result"})
    void no_text_is_used_twice(String column) {
        assertThat(column(TABLE, column)).doesNotContain("").doesNotHaveDuplicates();
    }

    @Test
    void titles_fit_a_line() {
        assertThat(column(TABLE, "title")).allMatch(title -> title.codePointCount(0, title.length()) <= 30);
    }

    @Test
    void every_unit_and_community_exists() {
        assertThat(keys("communities", "code")).isEqualTo(keys(TABLE, "community_code"));
        assertThat(keys("departments", "code")).isEqualTo(keys(TABLE, "department"));
        for (var unit : List.of("co_department", "hand_back_department")) {
            assertThat(column(TABLE, unit)).filteredOn(code -> !code.isEmpty()).isSubsetOf(keys("departments", "code"));
        }
    }

    @Test
    void a_hand_back_names_another_department_and_a_reason() {
        assertThat(handedBack()).hasSizeBetween(rows(TABLE).size() / 20, rows(TABLE).size() / 8)
                .allMatch(row -> !row.get("hand_back_department").equals(row.get("department")));
        assertThat(rows(TABLE)).allMatch(row -> row.get("hand_back_first").isEmpty() == row.get("hand_back_department").isEmpty());
    }

    @Test
    void a_subdistrict_office_is_asked_only_about_its_own_communities() {
        var subdistricts = rows("departments").stream().filter(row -> row.get("kind").equals("SUBDISTRICT"))
                .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("subdistrict_code")));
        assertThat(rows(TABLE)).filteredOn(row -> row.get("department").startsWith("street-"))
                .allMatch(row -> row.get("community_code").startsWith(subdistricts.get(row.get("department"))));
    }

    @Test
    void words_of_the_table_are_known() {
        assertThat(keys(TABLE, "source")).containsExactlyInAnyOrder("PORTAL", "PHONE", "COUNTER", "GROUP", "GRID", "HOTLINE");
        assertThat(keys(TABLE, "urgency")).containsExactlyInAnyOrder("NORMAL", "URGENT", "CRITICAL");
        assertThat(keys(TABLE, "complexity")).containsExactlyInAnyOrder("ORDINARY", "COMPLEX");
        assertThat(keys(TABLE, "hand_back_first")).containsExactlyInAnyOrder("", "REGION", "FUNCTION", "INFORMATION", "DUPLICATE");
        assertThat(keys(TABLE, "follow_up")).containsExactlyInAnyOrder("", "SOLVED", "UNSOLVED", "UNREACHED");
        assertThat(keys(TABLE, "stars")).containsExactlyInAnyOrder("", "1", "2", "3", "4", "5");
    }

    @Test
    void whoever_was_not_reached_did_not_rate_and_whoever_commented_did() {
        assertThat(rows(TABLE)).filteredOn(row -> row.get("follow_up").equals("UNREACHED")).isNotEmpty()
                .allMatch(row -> row.get("stars").isEmpty());
        assertThat(rows(TABLE)).filteredOn(row -> !row.get("comment").isEmpty()).allMatch(row -> !row.get("stars").isEmpty());
    }

    @Test
    void an_answer_about_policy_names_the_paper() {
        assertThat(rows(TABLE)).filteredOn(row -> row.get("category").equals("consult-policy")).isNotEmpty()
                .allMatch(row -> row.get("result").contains("《"));
    }

    @Test
    void characters_beyond_the_basic_plane_and_rare_ones_survive() {
        assertThat(String.join("", column(TABLE, "description"))).contains("𠮷", "䶮");
        assertThat(String.join("", column("residents", "name"))).contains("𠮷", "䶮");
    }

    private static List<CSVRecord> handedBack() {
        return rows(TABLE).stream().filter(row -> !row.get("hand_back_first").isEmpty()).toList();
    }
}
