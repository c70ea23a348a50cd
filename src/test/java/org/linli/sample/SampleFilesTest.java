package org.linli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.sample.SampleCsv.column;
import static org.linli.sample.SampleCsv.keys;
import static org.linli.sample.SampleCsv.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** The sample district agrees with itself, and with the figures that the district published. */
class SampleFilesTest {

    private static final List<String> PUBLISHED_ACCOUNTS = List.of("dispatcher", "centre-manager", "social-worker",
            "neighbour", "keeper", "dispatcher-jinshan", "officer-urban", "officer-civil", "officer-health", "lead-urban", "supervisor", "follow-up",
            "mediator", "lawyer", "psychologist", "prosecutor", "canteen", "courier", "teacher", "fund-officer", "fund-approver",
            "fund-payer", "planner", "auditor", "commander", "district-admin", "security-admin", "system-admin", "grid-worker");

    @ParameterizedTest
    @CsvSource({"district,1", "subdistricts,9", "communities,81", "centres,17", "sites,18", "neighbour_groups,14", "kiosks,17", "zones,6"})
    void has_the_published_number_of_rows(String table, int count) {
        assertThat(rows(table)).hasSize(count);
    }

    @Test
    void counts_fourteen_old_estates_and_seven_confirmed_centres() {
        assertThat(column("estates", "old")).filteredOn("true"::equals).hasSize(14);
        assertThat(rows("centres")).filteredOn(row -> row.get("confirmed").equals("true")).extracting(row -> row.get("name"))
                .containsExactlyInAnyOrder("侨光片区", "金山社区", "幸福社区", "东升社区", "滨江社区", "锦美社区", "金峰社区");
        assertThat(rows("centres")).allMatch(row -> !row.get("confirmed").equals(row.get("sample")));
    }

    @ParameterizedTest
    @CsvSource({"subdistricts,code", "communities,code", "communities,name", "estates,code", "buildings,code", "centres,slug",
            "centre_communities,community_code", "sites,code", "kiosks,code", "zones,code", "rooms,code", "functions,code", "departments,code",
            "departments,phone", "neighbour_groups,code", "neighbour_groups,estate_code", "staff,username", "staff,phone", "staff,name", "residents,username", "residents,phone"})
    void has_unique_keys(String table, String column) {
        assertThat(column(table, column)).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({"communities,subdistrict_code,subdistricts,code", "estates,community_code,communities,code",
            "buildings,estate_code,estates,code", "centres,subdistrict_code,subdistricts,code",
            "centre_communities,centre_slug,centres,slug", "centre_communities,community_code,communities,code",
            "sites,centre_slug,centres,slug", "rooms,site_code,sites,code", "opening_hours,site_code,sites,code",
            "opening_exceptions,site_code,sites,code", "kiosks,site_code,sites,code", "zones,centre_slug,centres,slug", "neighbour_groups,estate_code,estates,code",
            "neighbour_groups,keeper,staff,username", "residents,community_code,communities,code"})
    void every_reference_resolves(String table, String column, String target, String key) {
        assertThat(keys(target, key)).containsAll(keys(table, column));
    }

    @Test
    void every_subdistrict_with_communities_has_a_centre_and_every_centre_a_first_site() {
        assertThat(keys("centres", "subdistrict_code")).isEqualTo(keys("communities", "subdistrict_code"));
        assertThat(rows("sites")).filteredOn(row -> row.get("position").equals("1")).extracting(row -> row.get("centre_slug"))
                .containsExactlyInAnyOrderElementsOf(column("centres", "slug"));
        assertThat(keys("centre_communities", "community_code")).isEqualTo(keys("communities", "code"));
    }

    @Test
    void an_open_centre_has_party_building_and_all_six_services() {
        var needed = rows("functions").stream().filter(row -> !row.get("block").equals("X")).map(row -> row.get("code")).toList();
        assertThat(needed).hasSize(7);
        for (var centre : rows("centres")) {
            if (centre.get("stage").equals("OPEN")) {
                assertThat(functionsOf(centre.get("slug"))).as(centre.get("slug")).containsAll(needed);
            }
        }
        assertThat(keys("functions", "code")).containsAll(
                rows("rooms").stream().flatMap(SampleFilesTest::functions).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"communities", "estates", "buildings", "sites", "zones"})
    void every_position_lies_inside_the_outline(String table) {
        var outline = SampleOutline.read();
        assertThat(rows(table)).allMatch(row -> outline.contains(degrees(row, "lon"), degrees(row, "lat")));
    }

    @Test
    void the_outline_keeps_a_far_point_out() {
        assertThat(SampleOutline.read().contains(118.60, 24.86)).isFalse();
    }

    @Test
    void the_published_accounts_are_there_with_known_roles_and_scopes() {
        assertThat(keys("staff", "username")).containsAll(PUBLISHED_ACCOUNTS);
        assertThat(keys("residents", "username")).contains("resident", "elder", "parent");
        for (var person : rows("staff")) {
            assertThat(person.get("roles").split(";")).allSatisfy(role -> assertThat(Role.valueOf(role).isStaff()).isTrue());
            assertThat(scopeCodes(Scope.Kind.valueOf(person.get("scope_kind")))).contains(person.get("scope_code"));
        }
        assertThat(Stream.concat(column("staff", "phone").stream(), column("residents", "phone").stream())).doesNotHaveDuplicates();
    }

    @Test
    void every_centre_has_a_dispatcher_and_a_manager_and_every_department_two_officers_and_a_lead() {
        for (var slug : column("centres", "slug")) {
            assertThat(scopedTo(slug)).as(slug).anyMatch(roles -> roles.contains("DISPATCHER"))
                    .anyMatch(roles -> roles.contains("CENTRE_MANAGER"));
        }
        for (var code : column("departments", "code")) {
            assertThat(scopedTo(code)).as(code).filteredOn("OFFICER"::equals).hasSizeGreaterThanOrEqualTo(2);
            assertThat(scopedTo(code)).as(code).contains("LEAD");
        }
    }

    @Test
    void opening_times_can_be_read_and_end_after_they_begin() {
        assertThat(Stream.concat(rows("opening_hours").stream(), rows("opening_exceptions").stream()))
                .filteredOn(row -> !row.get("opens").isEmpty())
                .allMatch(row -> LocalTime.parse(row.get("opens")).isBefore(LocalTime.parse(row.get("closes"))));
        assertThat(column("opening_exceptions", "date")).allSatisfy(LocalDate::parse);
    }

    private static Set<String> functionsOf(String slug) {
        var sites = rows("sites").stream().filter(row -> row.get("centre_slug").equals(slug)).map(row -> row.get("code")).toList();
        return rows("rooms").stream().filter(row -> sites.contains(row.get("site_code")))
                .flatMap(SampleFilesTest::functions).collect(Collectors.toSet());
    }

    private static Stream<String> functions(CSVRecord room) {
        return Arrays.stream(room.get("functions").split(";"));
    }

    private static List<String> scopedTo(String code) {
        return rows("staff").stream().filter(row -> row.get("scope_code").equals(code)).map(row -> row.get("roles")).toList();
    }

    private static Set<String> scopeCodes(Scope.Kind kind) {
        return switch (kind) {
            case DISTRICT -> keys("district", "code");
            case CENTRE -> keys("centres", "slug");
            case DEPARTMENT -> keys("departments", "code");
            case SELF -> Set.of("");
        };
    }

    private static double degrees(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
