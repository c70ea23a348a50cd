package org.linli.request.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class ReleaseTest {

    private static final String WORDS = "楼道感应灯不亮,我叫王小明,住三号楼,打 13900001234";

    @Autowired
    private Accounts accounts;
    @Autowired
    private Requests requests;
    @Autowired
    private Files files;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_clerk_checks_releases_and_withdraws(Http http) throws Exception {
        var picture = picture();
        var number = place("lighting", List.of(picture));
        var page = "/work/requests/" + number + "/release";
        http.signIn(dispatcher("jinshan"));
        assertThat(http.get("/work/desk/" + number).body()).contains(page);
        assertThat(http.get(page).body()).contains("<mark title=\"电话\">13900001234</mark>").contains("打 ***</textarea>");
        var personal = http.post(page, Map.of("words", WORDS, "step", "release"));
        assertThat(personal.status()).isEqualTo(422);
        assertThat(http.post(page, Map.of("words", "楼道感应灯不亮", "step", "look")).body()).contains("没有发现像个人信息");
        var done = http.post(page, Map.of("words", "楼道感应灯不亮", "pictures", picture.toString(), "step", "release"));
        assertThat(done.status()).isEqualTo(302);
        var outside = http.another();
        var read = outside.get("/open311/v2/requests/" + number + ".json").body();
        assertThat(read).contains("\"description\":\"楼道感应灯不亮\"").doesNotContain("13900001234");
        var media = "/open311/v2/media/" + number + "/" + picture;
        assertThat(read).contains(media);
        assertThat(outside.get(media).header("Content-Type")).isEqualTo("image/png");
        assertThat(outside.get("/requests/" + number + "/files/" + picture).status()).isNotEqualTo(200);
        assertThat(http.post(page + "/withdraw", Map.of()).status()).isEqualTo(302);
        assertThat(outside.get("/open311/v2/requests/" + number + ".json").body()).doesNotContain("楼道感应灯");
        assertThat(outside.get(media).status()).isEqualTo(404);
        assertThat(jdbc.sql("select action from identity.audit where subject = ? order by id").param("request:" + number)
                .query(String.class).list()).contains("public.release", "public.withdraw");
    }

    @Test
    void words_that_seem_personal_need_a_clerk_who_is_sure(Http http) {
        var number = place("lighting", List.of());
        http.signIn(dispatcher("jinshan"));
        var done = http.post("/work/requests/" + number + "/release",
                Map.of("words", "环山路 18 号旁路灯不亮", "sure", "true", "step", "release"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(http.another().get("/open311/v2/requests/" + number + ".json").body()).contains("环山路 18 号旁");
    }

    @Test
    void neither_other_centres_nor_officers_nor_private_categories(Http http) {
        var number = place("lighting", List.of());
        http.signIn(dispatcher("qiaoguang"));
        assertThat(http.get("/work/requests/" + number + "/release").status()).isEqualTo(404);
        var officer = http.another().signIn(person(Scope.department("urban"), Role.OFFICER));
        assertThat(officer.get("/work/requests/" + number + "/release").status()).isEqualTo(403);
        var closed = place("health", List.of());
        var own = http.another().signIn(dispatcher("jinshan"));
        assertThat(own.post("/work/requests/" + closed + "/release", Map.of("words", "就诊不便", "step", "release")).status())
                .isEqualTo(409);
    }

    @Test
    void the_page_reads_well_on_every_screen(Browser browser) throws Exception {
        var number = place("lighting", List.of(picture()));
        browser.signIn(dispatcher("jinshan"));
        browser.open("/work/requests/" + number + "/release");
        browser.assertAccessible();
        browser.screenshots("release");
    }

    private UUID picture() throws Exception {
        var image = new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return files.store(new ByteArrayInputStream(out.toByteArray()), "lamp.png", Purpose.REQUEST, Actor.SYSTEM).id();
    }

    private String place(String category, List<UUID> pictures) {
        var dispatcher = accounts.find(dispatcher("jinshan")).orElseThrow().toActor();
        return requests.place(new Placing(Source.PHONE, category, "", WORDS,
                new Placing.Where("350502001001", "", "", null), new Placing.Contact("王小明", "13900001234"),
                Placing.Options.USUAL, pictures, ""), dispatcher).number();
    }

    private String dispatcher(String centre) {
        return person(Scope.centre(centre), Role.DISPATCHER);
    }

    private String person(Scope scope, Role role) {
        var username = "rel-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, "示例", null, Set.of(role), scope, "", "", Http.PASSWORD, true)));
        return username;
    }
}
