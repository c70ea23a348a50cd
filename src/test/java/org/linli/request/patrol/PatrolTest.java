package org.linli.request.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.GeoPoint;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class PatrolTest {

    private static final String QIAOGUANG = "350502002006";

    private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private Patrol patrol;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Requests requests;

    @Test
    void a_finding_is_a_request_in_the_grids_name_with_nobody_to_call() {
        var worker = worker();
        var key = "k" + Ids.next();
        var number = patrol.report(finding("road", false, "", key), actor(worker));
        assertThat(patrol.report(finding("road", false, "", key), actor(worker))).isEqualTo(number);
        var sheet = sheet(number);
        assertThat(sheet.head().source()).isEqualTo(Source.GRID);
        assertThat(sheet.status()).isEqualTo(Status.SUBMITTED);
        assertThat(sheet.demander().phone()).isEmpty();
        assertThat(patrol.of(actor(worker))).extracting(Found::number).containsExactly(number);
    }

    @Test
    void a_position_finds_the_community() {
        var number = patrol.report(new Finding("consult-service", "路口没有灯", new Placing.Where("", "", "", GeoPoint.wgs84(118.574, 24.9)),
                List.of(), false, "", "p" + Ids.next()), actor(worker()));
        assertThat(sheet(number).where().community()).startsWith("350502");
    }

    @Test
    void settled_on_the_spot_it_is_answered_at_once_and_also_later() {
        var worker = worker();
        var number = patrol.report(finding("consult-service", true, "已当面解释清楚，居民表示理解", "s" + Ids.next()), actor(worker));
        assertThat(sheet(number).status()).isEqualTo(Status.ANSWERED);
        assertThat(sheet(number).timeline().getLast().role()).isEqualTo("GRID_WORKER");
        var later = patrol.report(finding("road", false, "", "l" + Ids.next()), actor(worker));
        patrol.settle(later, "下午又去，已把井盖放回原位", actor(worker));
        assertThat(sheet(later).status()).isEqualTo(Status.ANSWERED);
        assertThat(patrol.today(actor(worker))).containsEntry(false, 2).containsEntry(true, 2);
    }

    @Test
    void nobody_elses_request_is_answered_or_seen_by_a_grid_worker() {
        var own = patrol.report(finding("road", false, "", "o" + Ids.next()), actor(worker()));
        var other = actor(worker());
        assertThatThrownBy(() -> requests.get(own, Caller.of(other))).isInstanceOf(NotFound.class);
        var called = requests.place(new Placing(Source.PHONE, "road", "", "电话里说的坑", new Placing.Where(QIAOGUANG, "", "", null),
                Placing.Contact.NONE, Placing.Options.USUAL, List.of(), ""), Actor.SYSTEM).number();
        assertThatThrownBy(() -> requests.move(called, new Command.Answer("不该由网格员来答复的"), Caller.of(other), Requests.ANY_VERSION))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
    }

    @Test
    void the_form_names_what_is_missing_and_takes_a_photo(Http http) throws IOException {
        http.signIn(worker());
        var wrong = http.upload("/work/patrol", Map.of("category", "road", "onSpot", "true"), "photos", "", new byte[0]);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("拍一张照片，或写一句话").contains("选社区，或用手机定位").contains("写明怎么处置的，至少 10 个字");
        var sent = http.upload("/work/patrol", Map.of("category", "road", "communityCode", QIAOGUANG, "address", "侨光新村门口",
                "onSpot", "true", "done", "翘起的井盖已经放回原位", "once", "f" + Ids.next()), "photos", "a.png", picture());
        assertThat(sent.header("Location")).endsWith("patrol.done.settled");
        assertThat(http.get("/work/patrol").body()).contains("今天上报 1 件，其中当场处置 1 件");
    }

    @Test
    void a_photo_is_not_taken_twice_because_a_word_was_missing(Http http) throws IOException {
        var worker = worker();
        http.signIn(worker);
        var wrong = http.upload("/work/patrol", Map.of("category", "road"), "photos", "a.png", picture());
        assertThat(wrong.status()).isEqualTo(422);
        var kept = KEPT.matcher(wrong.body());
        assertThat(kept.find()).isTrue();
        assertThat(http.get("/requests/new/files/" + kept.group(1)).status()).isEqualTo(200);
        var fields = Map.of("category", "road", "communityCode", QIAOGUANG, "kept", kept.group(1), "once", "k" + Ids.next());
        assertThat(http.another().signIn(worker()).upload("/work/patrol", fields, "photos", "", new byte[0]).status())
                .as("another's photo").isEqualTo(422);
        assertThat(http.upload("/work/patrol", fields, "photos", "", new byte[0]).header("Location")).endsWith("patrol.done.sent");
        assertThat(sheet(patrol.of(actor(worker)).getFirst().number()).head().files()).hasSize(1);
    }

    @Test
    void works_by_thumb_on_a_phone(Browser browser) throws IOException {
        browser.signIn(worker());
        browser.width(360).open("/work/patrol").assertFits();
        var page = browser.page();
        var photo = Files.createTempFile("patrol", ".png");
        Files.write(photo, picture());
        page.locator("input[name=photos]").setInputFiles(photo);
        page.locator("label.pick").first().click();
        page.locator("select[name=communityCode]").selectOption(QIAOGUANG);
        page.locator("[data-estate-chips] button").first().click();
        page.locator("label.spot").click();
        page.locator("textarea[name=done]").fill("已当场清理干净并拍照");
        browser.assertAccessible().screenshots("patrol");
        page.locator("button.big").click();
        page.locator("p.said").getByText("已记为当场处置").waitFor();
        page.locator(".patrol-mine a").first().click();
        browser.assertAccessible().screenshots("patrol-finding");
        Files.delete(photo);
    }

    private static Finding finding(String category, boolean onSpot, String done, String key) {
        return new Finding(category, "井盖翘起来了", new Placing.Where(QIAOGUANG, "", "侨光新村门口", null), List.of(), onSpot, done, key);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private RequestSheet sheet(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM));
    }

    private String worker() {
        var username = "gw-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, "示例网格员", null, Set.of(Role.GRID_WORKER), Scope.centre("qiaoguang"),
                "", "", Http.PASSWORD, true)));
        return username;
    }

    private Actor actor(String username) {
        return accounts.find(username).orElseThrow().toActor();
    }
}
