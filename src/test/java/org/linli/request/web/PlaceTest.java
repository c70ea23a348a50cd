package org.linli.request.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.file.AbandonedFiles;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class PlaceTest {

    @Autowired
    private Requests requests;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_plain_form_places_an_order_and_shows_number_and_code(Http http) {
        var taken = Orders.place(http, "母亲腿脚不便，想订中午送餐");
        assertThat(requests.fits(taken.number(), taken.code())).isTrue();
        var sheet = sheet(taken);
        assertThat(sheet.where().centre()).isEqualTo("jinshan");
        assertThat(sheet.where().estate()).as("the estate is read from the address").isEqualTo("35050200100101");
        assertThat(http.get(taken.path()).body()).contains("母亲腿脚不便");
    }

    @Test
    void a_receipt_is_in_no_address_and_not_for_others(Http http) {
        var form = Orders.form(http, "楼道扶手松了");
        var answer = http.post("/requests/new", form);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/requests/receipt");
        assertThat(http.another().get("/requests/receipt").header("Location")).endsWith("/track");
        assertThat(http.get("/requests/receipt").header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_double_tap_is_one_request(Http http) {
        var form = Orders.form(http, "双击也只有一单");
        http.post("/requests/new", form);
        var first = Orders.receipt(http);
        assertThat(http.post("/requests/new", form).status()).isEqualTo(303);
        var second = Orders.receipt(http);
        assertThat(second).isEqualTo(first);
        assertThat(http.get("/requests/receipt").body()).contains("没有重复提交");
        assertThat(jdbc.sql("select count(*) from request.content where description = '双击也只有一单'")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(Http http) {
        var form = Orders.form(http, "");
        form.put("contactPhone", "12<script>");
        form.put("contactName", "\"><b>陈");
        form.put("communityCode", "999");
        var answer = http.post("/requests/new", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#f-description\"", "href=\"#f-contactPhone\"",
                        "href=\"#f-communityCode\"", "12&lt;script>", "&#34;><b>陈".replace("<b>", "&lt;b>"))
                .contains("金山新村 3 号楼").doesNotContain("<b>陈");
    }

    @Test
    void a_text_that_is_too_long_is_counted_and_kept(Http http) {
        var form = Orders.form(http, "很长".repeat(5_000));
        var answer = http.post("/requests/new", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("最多 5,000 个字，现在是 10,000 个").contains("很长".repeat(5_000));
    }

    @Test
    void a_photo_stays_with_a_form_that_comes_back(Http http) throws IOException {
        var form = Orders.form(http, "");
        form.put("contactPhone", "12");
        var answer = http.upload("/requests/new", form, "photos", "楼道.png", png());
        assertThat(answer.status()).isEqualTo(422);
        var id = kept(answer.body());
        assertThat(http.get("/requests/new/files/" + id).header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(http.another().get("/requests/new/files/" + id).status()).isEqualTo(404);
        form.put("contactPhone", "");
        form.put("kept", id);
        assertThat(http.post("/requests/new", form).status()).isEqualTo(303);
        var taken = Orders.receipt(http);
        assertThat(sheet(taken).head().files()).hasSize(1);
        assertThat(sheet(taken).head().description()).as("a photo is enough").isEqualTo("助餐送餐");
        assertThat(http.get(taken.path() + "/files/" + id).header("Content-Type")).isEqualTo("image/png");
        assertThat(http.another().get(taken.path() + "/files/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_player_may_ask_for_a_part_of_a_voice_note(Http http) {
        var sound = new byte[400_000];
        new Random(7).nextBytes(sound);
        System.arraycopy("#!AMR\n".getBytes(StandardCharsets.US_ASCII), 0, sound, 0, 6);
        assertThat(http.upload("/requests/new", Orders.form(http, "说给您听"), "voice", "a.amr", sound).status()).isEqualTo(303);
        var taken = Orders.receipt(http);
        var path = taken.path() + "/files/" + sheet(taken).head().files().getFirst();
        var part = http.with("Range", "bytes=300000-300009").get(path);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(sound, 300_000, 300_010));
    }

    @Test
    void a_photo_of_a_form_that_nobody_finished_is_gone_after_a_day(Http http, @Autowired AbandonedFiles abandoned)
            throws IOException {
        var form = Orders.form(http, "");
        form.put("contactPhone", "12");
        var forgotten = kept(http.upload("/requests/new", form, "photos", "a.png", png()).body());
        var fresh = kept(http.upload("/requests/new", form, "photos", "b.png", png()).body());
        assertThat(http.upload("/requests/new", Orders.form(http, "楼道灯坏了"), "photos", "c.png", png()).status()).isEqualTo(303);
        var taken = Orders.receipt(http);
        var placed = sheet(taken).head().files().getFirst();
        Orders.move(requests, taken.number(), new Command.AskMore("请拍近一点"), Orders.DISPATCHER);
        http.get(taken.path());
        assertThat(http.upload(taken.path() + "/supplement", Map.of("supplement-text", "近的"), "photos", "d.png", png())
                .status()).isEqualTo(303);
        var added = sheet(taken).timeline().stream().flatMap(entry -> entry.files().stream()).toList();
        assertThat(added).hasSize(1);
        jdbc.sql("update file.stored_file set stored_at = stored_at - interval '25 hours' where id = any(?)")
                .param(new UUID[] {UUID.fromString(forgotten), placed, added.getFirst()}).update();
        while (abandoned.removeSome()) {
            // the next ones
        }
        assertThat(http.get("/requests/new/files/" + forgotten).status()).isEqualTo(404);
        assertThat(http.get("/requests/new/files/" + fresh).status()).isEqualTo(200);
        assertThat(http.get(taken.path() + "/files/" + placed).status()).isEqualTo(200);
        assertThat(http.get(taken.path() + "/files/" + added.getFirst()).status()).isEqualTo(200);
    }

    @Test
    void a_photo_that_is_too_large_is_refused_at_its_field_and_what_was_typed_stays(Http http) {
        var answer = http.upload("/requests/new", Orders.form(http, "照片很大"), "photos", "a.jpg", new byte[14 << 20]);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#f-photos\"").contains("文件太大，最大 10 MB").contains("照片很大");
    }

    @Test
    void somebody_elses_photo_cannot_be_put_under_an_order(Http http) throws IOException {
        var form = Orders.form(http, "");
        form.put("contactPhone", "12");
        var id = kept(http.upload("/requests/new", form, "photos", "a.png", png()).body());
        var stranger = http.another();
        var theirs = Orders.form(stranger, "看看别人的照片");
        theirs.put("kept", id);
        stranger.post("/requests/new", theirs);
        assertThat(sheet(Orders.receipt(stranger)).head().files()).isEmpty();
    }

    @Test
    void a_file_that_is_none_is_refused_at_its_field(Http http) {
        var answer = http.upload("/requests/new", Orders.form(http, "附件不对"), "photos", "a.jpg", "no photo".getBytes());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#f-photos\"").contains("附件不对");
    }

    @Test
    void words_of_danger_show_whom_to_call_first_and_one_tap_goes_on(Http http) {
        var form = Orders.form(http, "三楼着火了，有人被困");
        form.put("privacy", "CONFIDENTIAL");
        var notice = http.post("/requests/new", form);
        assertThat(notice.status()).isEqualTo(200);
        assertThat(notice.body()).contains("href=\"tel:119\"").contains("不是紧急情况");
        var again = new java.util.HashMap<String, String>();
        java.util.regex.Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(notice.body())
                .results().forEach(field -> again.put(field.group(1), field.group(2)));
        assertThat(http.post("/requests/new", again).status()).isEqualTo(303);
        var sheet = sheet(Orders.receipt(http));
        assertThat(sheet.head().description()).isEqualTo("三楼着火了，有人被困");
        assertThat(sheet.demander().confidential()).isTrue();
    }

    @Test
    void a_substation_is_no_call_for_the_police(Http http) {
        assertThat(http.post("/requests/new", Orders.form(http, "小区旁边 110KV 变电站噪声大")).status()).isEqualTo(303);
    }

    @Test
    void a_sentence_from_the_first_page_chooses_its_category(Http http) {
        assertThat(http.get("/requests/new?q=" + java.net.URLEncoder.encode("电梯坏了", java.nio.charset.StandardCharsets.UTF_8))
                .body()).contains("value=\"elevator\" checked");
    }

    @Test
    void without_a_category_the_centre_sorts_it(Http http) {
        var form = Orders.form(http, "自来水供水压力太小");
        form.put("category", "");
        http.post("/requests/new", form);
        assertThat(sheet(Orders.receipt(http)).head().category().code()).isEqualTo("water");
    }

    @Test
    void a_signed_in_resident_sees_their_own_number_masked_and_it_is_used(Http http) {
        http.signIn("resident");
        var page = http.get("/requests/new").body();
        assertThat(page).contains("value=\"139****1013\"").doesNotContain("13900001013");
        var form = Orders.form(http, "想办老年证");
        form.put("contactPhone", "139****1013");
        http.post("/requests/new", form);
        var taken = Orders.receipt(http);
        assertThat(sheet(taken).demander().phone()).isEqualTo("139****1013");
        assertThat(http.get("/my").body()).contains("想办老年证");
    }

    @Test
    void an_anonymous_order_is_linked_to_nobody(Http http) {
        http.signIn("resident");
        var form = Orders.form(http, "匿名反映一件事");
        form.put("privacy", "ANONYMOUS");
        form.put("contactPhone", "139****1013");
        http.post("/requests/new", form);
        var taken = Orders.receipt(http);
        assertThat(http.get(taken.path()).status()).as("not even this session keeps it").isEqualTo(404);
        assertThat(jdbc.sql("""
                select (r.requester is null and c.contact_phone is null) from request.service_request r
                join request.content c on c.request_id = r.id where r.number = ?""")
                .param(taken.number()).query(Boolean.class).single()).isTrue();
        assertThat(http.post("/track", Map.of("number", taken.number(), "code", taken.code())).status()).isEqualTo(303);
        assertThat(http.get(taken.path()).status()).isEqualTo(200);
    }

    private RequestSheet sheet(Orders.Taken taken) {
        return requests.get(taken.number(), new Caller(Actor.ANONYMOUS, true));
    }

    private static String kept(String body) {
        var id = java.util.regex.Pattern.compile("name=\"kept\" value=\"([^\"]+)\"").matcher(body);
        assertThat(id.find()).as("the photo is carried along").isTrue();
        return id.group(1);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
