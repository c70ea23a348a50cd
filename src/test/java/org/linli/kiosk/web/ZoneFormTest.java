package org.linli.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.place.Unstaffed;
import org.linli.place.UnattendedZone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of zones by hand, and both registers as map data. */
@LinliTest
class ZoneFormTest {

    private static final String CODE = "zone-test-form";

    @Autowired
    Unstaffed register;
    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void away_with_it() {
        jdbc.sql("delete from place.zones where code = ?").param(CODE).update();
    }

    private static Map<String, String> zone() {
        return new HashMap<>(Map.of("code", CODE, "name", "试验服务区", "centre", "qiaoguang", "address", "试验路口", "lon", "118.5800",
                "lat", "24.9000", "crs", "GCJ02", "model", "T", "inUse", "true"));
    }

    private UnattendedZone kept() {
        return register.zones().stream().filter(one -> one.code().equals(CODE)).findFirst().orElseThrow();
    }

    @Test
    void a_zone_is_registered_and_changed_by_hand(Http http) {
        http.signIn("district-admin");
        var wrong = zone();
        wrong.put("lon", "24.9");
        var answer = http.post("/admin/zones/new", wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("73 到 136", "试验服务区");
        assertThat(http.post("/admin/zones/new", zone()).status()).isEqualTo(302);
        assertThat(kept().given().lon()).isEqualTo(118.58);
        assertThat(kept().point().metresTo(org.linli.shared.GeoPoint.cgcs2000(118.58, 24.9))).as("shifted back").isGreaterThan(300);
        assertThat(http.post("/admin/zones/new", zone()).status()).as("the code is taken").isEqualTo(422);
        var changed = zone();
        changed.remove("inUse");
        changed.put("devices", "打印机");
        assertThat(http.post("/admin/zones/" + CODE + "/edit", changed).status()).isEqualTo(302);
        assertThat(kept().inUse()).isFalse();
        assertThat(kept().devices()).isEqualTo("打印机");
        assertThat(http.another().signIn("social-worker").get("/admin/zones/new").status()).isEqualTo(403);
    }

    @Test
    void kiosks_and_zones_are_map_data_for_everybody(Http http) {
        var kiosks = http.get("/api/v1/geo/kiosks");
        assertThat(kiosks.header("Content-Type")).contains("application/geo+json");
        assertThat(kiosks.body()).contains("\"kiosk-qiaoguang\"", "\"Point\"", "\"site\":\"qiaoguang-1\"");
        assertThat(http.get("/api/v1/geo/zones").body()).contains("\"zone-jinshan\"", "不设门");
    }

    @Test
    void the_form_is_seen(Browser browser) {
        browser.signIn("district-admin").open("/admin/zones/zone-jinshan/edit").assertAccessible().screenshots("zone-form");
        browser.open("/admin/zones/new?lang=en&elder=1").width(360).assertAccessible().assertFits().screenshot("zone-form-en-elder");
    }
}
