package org.linli.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;

/** The portal's pages as they are answered, without any script. */
@LinliTest
class PortalTest {

    private static final String JINSHAN = "350502001001";

    @Test
    void the_first_page_offers_an_order_and_asks_for_the_community(Http visitor) {
        var home = visitor.get("/?lang=zh-CN").body();
        assertThat(home).contains("action=\"/requests/new\"", "href=\"/requests/new\"", "href=\"/track\"",
                "name=\"community\"", "elder=1");
    }

    @Test
    void a_community_once_chosen_is_remembered_on_this_device_alone(Http visitor) {
        var chosen = visitor.get("/?lang=zh-CN&community=" + JINSHAN);
        assertThat(chosen.header("Set-Cookie") + chosen.headers().allValues("Set-Cookie")).contains(JINSHAN);
        assertThat(visitor.get("/").body()).contains("金山社区 邻里中心").containsPattern("步行约 \\d+ 分钟");
        assertThat(visitor.another().get("/?lang=zh-CN").body()).doesNotContain("金山社区 邻里中心");
        assertThat(visitor.get("/?community=").body()).doesNotContain("金山社区 邻里中心");
    }

    @Test
    void an_unknown_community_changes_nothing(Http visitor) {
        assertThat(visitor.get("/?lang=zh-CN&community=%3Cscript%3E").body())
                .contains("name=\"community\"").doesNotContain("<script>");
    }

    @Test
    void elders_walk_more_slowly(Http visitor) {
        var ordinary = minutes(visitor.get("/?lang=zh-CN&community=350502001003").body());
        assertThat(minutes(visitor.get("/?elder=1").body())).isGreaterThan(ordinary);
    }

    @Test
    void the_list_counts_17_project_points_and_marks_what_is_not_confirmed(Http visitor) {
        var list = visitor.get("/centres?lang=zh-CN").body();
        assertThat(Pattern.compile("<article").matcher(list).results()).hasSize(17);
        assertThat(Pattern.compile(">待核实<").matcher(list).results()).hasSize(10);
        assertThat(list).containsPattern("<tfoot>.*<td class=\"num\">17</td></tr></tfoot>");
    }

    @Test
    void the_nearest_centre_comes_first_and_a_function_can_be_asked_for(Http visitor) {
        assertThat(visitor.get("/centres?lang=zh-CN&community=" + JINSHAN).body())
                .containsPattern("(?s)centre-list.*?<h2><a href=\"/centres/jinshan\">");
        var talent = visitor.get("/centres?function=talent").body();
        assertThat(Pattern.compile("<article").matcher(talent).results().count()).isBetween(1L, 16L);
        assertThat(visitor.get("/centres?function=nonsense").body()).contains("class=\"empty\"");
    }

    @Test
    void a_corridor_shows_its_sites_in_walking_order_with_what_is_where(Http visitor) {
        var page = visitor.get("/centres/jinfeng?lang=zh-CN").body();
        assertThat(page).containsSubsequence("id=\"site-1\"", "金峰社区邻里中心", "id=\"site-2\"", "笋江花园城驿站")
                .contains("坚持党建引领", "六有", "老有所养", "示例坐标", "“1+6+X”达标");
        assertThat(visitor.get("/centres/nowhere").status()).isEqualTo(404);
    }

    @Test
    void english_pages_are_english(Http visitor) {
        assertThat(visitor.get("/centres/qiaoguang?lang=en").body()).contains("<html lang=\"en\"", "Qiaoguang Area Centre",
                "Care for elders", "Mon");
    }

    @Test
    void map_data_is_geojson(Http program) {
        var centres = program.get("/api/v1/geo/centres");
        assertThat(centres.header("Content-Type")).startsWith("application/geo+json");
        assertThat(Pattern.compile("\"type\":\"Feature\"").matcher(centres.body()).results()).hasSize(18);
        assertThat(Pattern.compile("\"code\"").matcher(program.get("/api/v1/geo/communities").body()).results()).hasSize(81);
        assertThat(program.get("/api/v1/geo/outline").body()).contains("\"Polygon\"", "350502");
    }

    private static int minutes(String home) {
        var found = Pattern.compile("步行约 (\\d+) 分钟").matcher(home);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
