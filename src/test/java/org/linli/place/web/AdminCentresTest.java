package org.linli.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.place.Centres;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class AdminCentresTest {

    private static final String SITE = "/admin/centres/huaxing/sites/huaxing-1";

    @Autowired
    Centres centres;

    @Test
    void only_the_districts_administrator_may_look_or_change(Http anyone) {
        assertThat(anyone.get("/admin/centres").header("Location")).contains("/sign-in");
        var officer = anyone.another().signIn("officer-urban");
        assertThat(officer.get("/admin/centres").status()).isEqualTo(403);
        assertThat(officer.get("/admin/departments").status()).isEqualTo(403);
        assertThat(officer.post("/admin/centres/huaxing/stage", Map.of("version", "0", "stage", "OPEN")).status())
                .isEqualTo(403);
    }

    @Test
    void a_centre_that_lacks_functions_is_refused_the_mark_in_place(Http http) {
        var admin = http.signIn("district-admin");
        var refused = admin.post("/admin/centres/huaxing/qualified", Map.of("version", version(), "qualified", "true"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"").containsPattern("缺少：[^,<]+、");
        assertThat(admin.post("/admin/centres/huaxing/qualified?lang=en", Map.of("version", version(), "qualified", "true")).body())
                .as("in the reader's language").containsPattern("missing: [A-Z][^、<]+, ");
        assertThat(centres.get("huaxing").qualified()).isFalse();
    }

    @Test
    void wrong_hours_are_said_at_their_day_and_stay_as_typed(Http http) {
        var admin = http.signIn("district-admin");
        var wrong = admin.post(SITE + "/hours", Map.of("version", version(), "day1", "8:00-12:00", "day2", "noon<b>"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#f-day2\"", "value=\"noon&lt;b>\"", "value=\"8:00-12:00\"");
    }

    @Test
    void hours_dates_and_rooms_are_kept(Http http) {
        var admin = http.signIn("district-admin");
        var before = centres.get("huaxing").sites().getFirst();
        assertThat(admin.post(SITE + "/hours", Map.of("version", version(), "day3", "9:00-17:00")).status()).isEqualTo(302);
        assertThat(admin.post(SITE + "/exceptions", Map.of("version", version(), "date", "2031-05-01", "hours", "",
                "reason", "劳动节")).status()).isEqualTo(302);
        assertThat(admin.get(SITE).body()).contains("09:00–17:00", "劳动节");
        assertThat(admin.post(SITE + "/exceptions/2031-05-01/remove", Map.of("version", version())).status()).isEqualTo(302);

        var room = Map.of("version", version(), "name", "试用间", "areaM2", "12.5", "functions", "reading");
        assertThat(admin.post(SITE + "/rooms/new", room).status()).isEqualTo(302);
        var rooms = centres.get("huaxing").sites().getFirst().rooms();
        assertThat(rooms).hasSize(before.rooms().size() + 1);
        assertThat(rooms).filteredOn(kept -> kept.name().equals("试用间")).singleElement()
                .satisfies(kept -> assertThat(kept.active()).as("its box was not ticked").isFalse());
        assertThat(admin.get("/admin/centres/huaxing").body()).contains("huaxing-1");
    }

    @Test
    void a_stale_page_is_told_so(Http http) {
        var stale = http.signIn("district-admin")
                .post("/admin/centres/huaxing/stage", Map.of("version", "99999", "stage", "OPEN"));
        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    void a_function_is_added_once(Http http) {
        var admin = http.signIn("district-admin");
        var form = Map.of("code", "tea", "name", "功夫茶", "nameEn", "Tea");
        assertThat(admin.post("/admin/centres/functions", form).status()).isEqualTo(302);
        var again = admin.post("/admin/centres/functions", form);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#f-code\"");
        assertThat(Pattern.compile("功夫茶").matcher(admin.get("/admin/centres?lang=zh-CN").body()).results()).hasSize(1);
    }

    private String version() {
        return String.valueOf(centres.get("huaxing").version());
    }
}
