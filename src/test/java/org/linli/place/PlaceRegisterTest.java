package org.linli.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.LinliTest;
import org.linli.database.FileImports;
import org.linli.shared.NotFound;
import org.linli.shared.imports.ImportRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The register as the sample district fills it, through the doors that other modules use. */
@LinliTest
class PlaceRegisterTest {

    @Autowired
    Centres centres;
    @Autowired
    Communities communities;
    @Autowired
    Districts districts;
    @Autowired
    FileImports imports;

    @Test
    void holds_the_district_with_its_nine_subdistricts_and_81_communities() {
        assertThat(districts.current().code()).isEqualTo("350502");
        assertThat(communities.subdistricts()).hasSize(9);
        assertThat(communities.list()).hasSize(81);
        assertThat(communities.subdistrictOf("350502001001").name()).isEqualTo("海滨街道");
        assertThat(communities.list().stream().mapToInt(c -> communities.estatesOf(c.code()).size()).sum())
                .isGreaterThanOrEqualTo(14);
    }

    @Test
    void holds_17_centres_of_which_seven_are_confirmed() {
        assertThat(centres.list()).hasSize(17);
        assertThat(centres.list()).filteredOn(Centre::confirmed).extracting(Centre::name).containsExactlyInAnyOrder(
                "侨光片区", "金峰社区", "锦美社区", "金山社区", "幸福社区", "东升社区", "滨江社区");
        assertThat(centres.list()).filteredOn(centre -> !centre.confirmed()).allMatch(Centre::sample);
    }

    @Test
    void a_corridor_has_its_sites_in_walking_order() {
        assertThat(centres.get("jinfeng").sites()).extracting(Site::code).containsExactly("jinfeng-1", "jinfeng-2");
    }

    @Test
    void finds_the_centre_of_a_community_and_the_nearest_to_a_point() {
        assertThat(centres.forCommunity("350502001001")).map(Centre::slug).contains("jinshan");
        var site = centres.get("jinfeng").sites().getLast();
        assertThat(centres.nearest(site.point())).hasValueSatisfying(near -> {
            assertThat(near.centre().slug()).isEqualTo("jinfeng");
            assertThat(near.site()).isEqualTo(site);
            assertThat(near.walk().metres()).isZero();
        });
        assertThat(communities.nearest(communities.get("350502001001").point()))
                .contains(communities.get("350502001001"));
    }

    @Test
    void a_centre_that_is_not_in_operation_serves_nobody_yet() {
        var building = centres.list().stream().filter(centre -> !centre.stage().isOpen()).findFirst().orElseThrow();
        var community = building.communities().getFirst();
        assertThat(centres.planned(community)).contains(building);
        assertThat(centres.forCommunity(community)).isEmpty();
        assertThat(centres.nearest(building.sites().getFirst().point())).map(NearCentre::centre)
                .isNotEqualTo(Optional.of(building));
    }

    @Test
    void every_centre_in_operation_has_the_one_and_the_six() {
        assertThat(centres.list()).filteredOn(centre -> centre.stage().isOpen())
                .allSatisfy(centre -> assertThat(centre.missing(centres.functions())).as(centre.slug()).isEmpty());
    }

    @Test
    void unknown_keys_are_not_found() {
        assertThatThrownBy(() -> centres.get("nowhere")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> communities.get("350502999999")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"district.csv", "outline.geojson", "subdistricts.csv", "communities.csv", "estates.csv",
            "buildings.csv", "functions.csv", "centres.csv", "centre_communities.csv", "sites.csv", "rooms.csv",
            "opening_hours.csv", "opening_exceptions.csv", "departments.csv", "kiosks.csv", "zones.csv"})
    void reading_a_file_again_changes_nothing(String file) throws Exception {
        var again = imports.take(file, new ClassPathResource("sample/licheng/" + file)
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(again.changed()).isZero();
        assertThat(again.rows()).isPositive();
    }

    @Test
    void a_file_with_a_mistake_leaves_nothing_behind() {
        assertThatThrownBy(() -> imports.take("communities.csv", """
                code,name,subdistrict_code,lon,lat
                350502001998,半路社区,350502001,118.59,24.9
                350502001999,无街社区,350502999,118.59,24.9
                """)).isInstanceOf(ImportRefused.class)
                .hasMessageContaining("communities.csv:3 subdistrict_code: web.import.unknown [350502999]");
        assertThat(communities.find("350502001998")).isEmpty();
    }
}
