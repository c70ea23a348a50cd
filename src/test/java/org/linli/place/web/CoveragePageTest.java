package org.linli.place.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.database.FileImports;
import org.linli.place.CoverageCount;
import org.linli.place.CoverageMeasure;
import org.linli.place.CoverageReport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class CoveragePageTest {

    @Autowired
    private CoverageCount count;
    @Autowired
    private FileImports imports;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_building_far_from_every_centre_is_named_and_an_import_changes_the_figures_at_once() {
        var before = count.of(CoverageMeasure.RADIUS, true);
        var estate = jdbc.sql("select min(code) from place.estates").query(String.class).single();
        imports.take("buildings.csv", "code,name,estate_code,lon,lat,households,sample\nfar-1,远处一栋,%s,118.20,25.30,7,true\n"
                .formatted(estate));
        try {
            var after = count.of(CoverageMeasure.RADIUS, true);
            assertThat(after.outside()).extracting(CoverageReport.Place::code).contains("far-1");
            assertThat(after.households()).isEqualTo(before.households() + 7);
            assertThat(after.householdsInside()).isEqualTo(before.householdsInside());
        } finally {
            jdbc.sql("delete from place.buildings where code = 'far-1'").update();
        }
        assertThat(count.of(CoverageMeasure.RADIUS, true).places()).hasSameSizeAs(before.places());
    }

    @Test
    void persons_count_where_their_number_is_known_and_a_file_without_them_changes_none() {
        var before = count.of(CoverageMeasure.RADIUS, true);
        var estate = jdbc.sql("select min(code) from place.estates").query(String.class).single();
        var head = "code,name,estate_code,lon,lat,households,";
        var row = "crowd-1,人多一栋," + estate + ",118.20,25.30,7,";
        try {
            imports.take("buildings.csv", head + "residents,sample\n" + row + "18,true\ncrowd-2,没人数," + estate + ",118.20,25.30,3,,true\n");
            imports.take("buildings.csv", head + "sample\n" + row + "true\n");
            var after = count.of(CoverageMeasure.RADIUS, true);
            assertThat(after.residents()).isEqualTo(before.residents() + 18);
            assertThat(after.residentsInside()).isEqualTo(before.residentsInside());
            assertThat(after.uncounted()).isEqualTo(before.uncounted() + 1);
            assertThatThrownBy(() -> imports.take("buildings.csv", head + "residents\n" + row + "-1\n"))
                    .hasMessageContaining("residents: web.import.count [-1]");
        } finally {
            jdbc.sql("delete from place.buildings where code like 'crowd-%'").update();
        }
    }

    @Test
    void elders_reach_less_than_walkers_and_walkers_less_than_the_crow() {
        var crow = count.of(CoverageMeasure.RADIUS, true);
        var walkers = count.of(CoverageMeasure.WALK, true);
        var elders = count.of(CoverageMeasure.ELDER, true);
        assertThat(crow.reachMetres()).isEqualTo(1000);
        assertThat(walkers.reachMetres()).isEqualTo(769);
        assertThat(elders.reachMetres()).isEqualTo(553);
        assertThat(elders.inside()).isLessThanOrEqualTo(walkers.inside());
        assertThat(walkers.inside()).isLessThanOrEqualTo(crow.inside());
        assertThat(count.of(CoverageMeasure.RADIUS, false).inside()).isLessThanOrEqualTo(crow.inside());
        assertThat(CoverageReport.share(9, 10)).hasValue(90.0);
        assertThat(CoverageReport.share(999, 1000)).hasValue(99.9);
        assertThat(CoverageReport.share(9999, 10_000)).as("not all is not 100 %").hasValue(99.9);
        assertThat(CoverageReport.share(0, 0)).isEmpty();
    }

    @Test
    void who_is_outside_can_be_taken_along(Http http) throws Exception {
        http.signIn("district-admin");
        var file = http.get("/admin/coverage.xlsx?measure=ELDER");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            assertThat(book.getFirstSheet().read()).hasSize(count.of(CoverageMeasure.ELDER, false).outside().size() + 1);
        }
        assertThat(http.another().signIn("officer-urban").get("/admin/coverage").status()).isEqualTo(403);
    }

    @Test
    void the_page_reads_well_on_every_screen(Browser browser) {
        browser.signIn("district-admin");
        browser.open("/admin/coverage?measure=ELDER");
        browser.assertAccessible();
        browser.screenshots("coverage");
    }
}
