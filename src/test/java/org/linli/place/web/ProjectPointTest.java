package org.linli.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Site;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.linli.shared.imports.Imported;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A centre comes into being on the district's pages: sited, given premises, rooms and hours, qualified, opened. */
@LinliTest
class ProjectPointTest {

    private static final String CENTRE = "/admin/centres/probe";

    @Autowired
    Centres centres;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    ApplicationEventPublisher events;

    private Http admin;

    @BeforeEach
    void enter_the_register(Http http) {
        admin = http.signIn("district-admin");
        save("/admin/centres/new", Map.of("slug", "probe", "name", "探路社区", "subdistrict", "350502400"));
    }

    @AfterEach
    void leave_it() {
        for (var statement : new String[] {
                "delete from place.opening_hours where site_code like 'probe-%'",
                "delete from place.rooms where site_code like 'probe-%'",
                "delete from place.sites where centre_slug = 'probe'",
                "delete from place.changes where centre_slug = 'probe'",
                "delete from place.centres where slug = 'probe'"}) {
            jdbc.sql(statement).update();
        }
        events.publishEvent(new Imported("probe", 0, 0));
    }

    @Test
    void with_five_of_the_six_the_mark_is_refused_and_with_the_sixth_it_is_given() {
        siteWithHours();
        for (var function : new String[] {"party", "elder", "child", "health", "leisure", "affairs"}) {
            room(function);
        }
        var refused = admin.post(CENTRE + "/qualified", with("qualified", "true"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(admin.get(CENTRE + "?lang=zh-CN").body()).contains("缺 食有所安");

        room("food");
        save(CENTRE + "/qualified", with("qualified", "true"));
        room("heritage");
        room("talent");
        save(CENTRE + "/stage", with("stage", "OPEN"));
        assertThat(admin.get("/centres/probe?lang=zh-CN").body())
                .contains("“1+6+X”达标", "非遗", "人才驿站", "待核实");
    }

    @Test
    void a_position_read_from_a_phone_map_is_the_same_place() {
        var there = GeoPoint.cgcs2000(118.58, 24.9);
        save(CENTRE + "/site", site(there.in(Crs.GCJ02)));
        assertThat(site().given().crs()).isEqualTo(Crs.GCJ02);
        assertThat(site().point().crs()).isEqualTo(Crs.CGCS2000);
        assertThat(site().point().metresTo(there)).isLessThan(1);
    }

    @Test
    void sites_are_walked_in_the_order_given() {
        save(CENTRE + "/site", site(GeoPoint.cgcs2000(118.58, 24.9)));
        save(CENTRE + "/site", site(GeoPoint.cgcs2000(118.581, 24.9)));
        save(CENTRE + "/sites/probe-2/earlier", with("move", "earlier"));
        assertThat(centre().sites()).extracting(Site::code).containsExactly("probe-2", "probe-1");
    }

    @Test
    void an_agreement_that_runs_out_is_pointed_at_and_premises_are_exported() {
        var ending = new LinkedHashMap<>(site(GeoPoint.cgcs2000(118.58, 24.9)));
        ending.putAll(Map.of("agreementUntil", "2020-01-31", "owner", "=cmd()"));
        save(CENTRE + "/site", ending);
        assertThat(admin.get("/admin/sites?lang=zh-CN").body()).containsPattern("[1-9] 份协议");
        var csv = admin.get("/admin/sites.csv?source=IDLE_ASSET");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\uFEFFcode,centre_slug").contains("probe-1,probe,1", "'=cmd()", "2020-01-31")
                .doesNotContain("STATE_ASSET");
    }

    @Test
    void a_taken_or_wrong_slug_is_said_at_its_field() {
        var taken = admin.post("/admin/centres/new",
                Map.of("slug", "probe", "name", "又一个", "subdistrict", "350502001"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.body()).contains("href=\"#f-slug\"", "value=\"又一个\"");
        assertThat(admin.post("/admin/centres/new", Map.of("slug", "Bad Slug", "name", "", "subdistrict", "1")).body())
                .contains("href=\"#f-slug\"", "href=\"#f-name\"", "href=\"#f-subdistrict\"");
    }

    private void siteWithHours() {
        save(CENTRE + "/site", site(GeoPoint.cgcs2000(118.58, 24.9)));
        var week = new LinkedHashMap<>(with("day1", "8:00-21:00"));
        week.put("day2", "8:00-12:00 14:00-18:00");
        save(CENTRE + "/sites/probe-1/hours", week);
    }

    private void room(String function) {
        var room = new LinkedHashMap<>(with("functions", function));
        room.putAll(Map.of("name", function + " 室", "areaM2", "20", "active", "true"));
        save(CENTRE + "/sites/probe-1/rooms/new", room);
    }

    private Map<String, String> site(GeoPoint point) {
        var site = new LinkedHashMap<>(with("name", "探路中心"));
        site.putAll(Map.of("address", "某路 1 号", "lon", String.valueOf(point.lon()), "lat", String.valueOf(point.lat()),
                "crs", point.crs().name(), "sourceType", "IDLE_ASSET", "areaM2", "600"));
        return site;
    }

    private Map<String, String> with(String name, String value) {
        return Map.of("version", String.valueOf(centre().version()), name, value);
    }

    private void save(String path, Map<String, String> form) {
        var answer = admin.post(path, form);
        assertThat(answer.status()).as("%s %s", path, answer).isEqualTo(302);
    }

    private Site site() {
        return centre().sites().getFirst();
    }

    private Centre centre() {
        return centres.get("probe");
    }
}
