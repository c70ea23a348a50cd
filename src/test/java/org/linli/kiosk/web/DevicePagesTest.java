package org.linli.kiosk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;

@LinliTest
class DevicePagesTest {

    @Test
    void an_administrator_sees_every_device_and_takes_the_lists_along(Http http) {
        http.signIn("district-admin");
        assertThat(http.get("/admin/kiosks").body()).contains("侨光片区自助一体机", "/admin/kiosks/kiosk-huaxing");
        assertThat(http.get("/admin/kiosks.csv").body().lines().filter(line -> line.startsWith("kiosk-"))).hasSizeGreaterThanOrEqualTo(17);
        assertThat(http.get("/admin/zones.xlsx").status()).isEqualTo(200);
        assertThat(http.get("/admin/kiosk-usage.csv").body()).contains("kiosk-qiaoguang");
        assertThat(http.get("/admin/zone-patrols.csv").body()).contains("zone-meifeng");
        assertThat(http.get("/admin/kiosks/zone-meifeng").status()).as("a zone is no kiosk").isEqualTo(404);
    }

    @Test
    void others_see_none_of_it(Http http) {
        assertThat(http.signIn("officer-urban").get("/admin/kiosks").status()).isEqualTo(403);
        assertThat(http.get("/work/devices").status()).isEqualTo(403);
    }

    @Test
    void a_centre_sees_its_own_devices_and_records_a_visit(Http http) {
        http.signIn("social-worker");
        assertThat(http.get("/work/devices").body()).contains("zone-qiaoguang").doesNotContain("zone-jinshan");
        var refused = http.post("/work/devices/zones/zone-qiaoguang/patrol", Map.of("well", "false", "findings", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("请写明发现了什么问题");
        assertThat(http.post("/work/devices/zones/zone-qiaoguang/patrol", Map.of("well", "true")).status()).isEqualTo(302);
        assertThat(http.post("/work/devices/zones/zone-jinshan/patrol", Map.of("well", "true")).status()).isEqualTo(404);
    }

    @Test
    void a_kiosk_is_registered_by_hand(Http http) {
        http.signIn("district-admin");
        var wrong = http.post("/admin/kiosks/new", Map.of("code", "Kiosk 1", "site", "nowhere", "name", "", "model", "M"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("f-code", "请选择场所");
        assertThat(http.post("/admin/kiosks/new", Map.of("code", "kiosk-qiaoguang", "site", "qiaoguang-1", "name", "又一台",
                "model", "M")).body()).contains("这个编号已经有了");
    }

    @Test
    void the_pages_fit_and_are_for_everybody(Browser browser) {
        browser.signIn("district-admin");
        browser.open("/admin/kiosks").screenshots("kiosks").assertAccessible();
        browser.open("/admin/zones").screenshots("zones").assertAccessible();
        browser.open("/admin/kiosks/kiosk-tingdian").screenshots("kiosk-device").assertAccessible();
        browser.open("/admin/kiosks/new?centre=huaxing").screenshots("kiosk-form").assertAccessible();
        for (var path : List.of("/admin/kiosks", "/admin/zones", "/admin/kiosks/kiosk-tingdian")) {
            browser.width(360).open(path + "?elder=1").assertFits().assertAccessible();
        }
        try (var centre = browser.another()) {
            centre.signIn("social-worker").open("/work/devices").screenshots("kiosk-work").assertAccessible();
            centre.width(360).open("/work/devices?elder=1").assertFits().assertAccessible();
        }
    }
}
