package org.linli.request.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LinliTest
class Open311Test {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BASE = "/open311/v2/";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void services_and_their_definitions_in_both_formats(Http http) throws Exception {
        var services = json(http.get(BASE + "services.json?jurisdiction_id=350502"), 200);
        assertThat(services.size()).isGreaterThan(10);
        assertThat(services.get(0).get("service_code").asString()).isEqualTo("lighting");
        assertThat(services.valueStream().map(s -> s.get("service_code").asString())).doesNotContain("report", "health");
        var definition = json(http.get(BASE + "services/lighting.json"), 200);
        assertThat(definition.get("attributes").get(0).get("values").size()).isEqualTo(81);
        var xml = http.get(BASE + "services.xml");
        assertThat(xml.header("Content-Type")).startsWith("text/xml");
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.bytes()));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("services");
        assertThat(document.getElementsByTagName("service").getLength()).isEqualTo(services.size());
    }

    @Test
    void a_posted_request_is_read_back_without_what_was_not_released(Http http) {
        var posted = json(http.post(BASE + "requests.json", Map.of("jurisdiction_id", "350502", "service_code",
                "lighting", "lat", "24.90512", "long", "118.58734", "description", "路灯不亮,我住三号楼", "phone",
                "13900001013")), 201);
        var number = posted.get(0).get("service_request_id").asString();
        assertThat(posted.get(0).get("service_notice").asString()).isNotEmpty();
        var read = http.get(BASE + "requests/" + number + ".json");
        var request = json(read, 200).get(0);
        assertThat(request.get("status").asString()).isEqualTo("open");
        assertThat(request.get("description").asString()).isEmpty();
        assertThat(read.body()).doesNotContain("三号楼").doesNotContain("13900001013");
        assertThat(request.get("lat").asDouble()).isEqualTo(24.905);
        jdbc.sql("""
                insert into request.release (request_id, text, released_by, released_at)
                select id, '路灯不亮', id, now() from request.service_request where number = ?""").param(number).update();
        assertThat(json(http.get(BASE + "requests/" + number + ".json"), 200).get(0).get("description").asString())
                .isEqualTo("路灯不亮");
        assertThat(json(http.get(BASE + "tokens/" + number + ".json"), 200).get(0).get("service_request_id").asString())
                .isEqualTo(number);
        var open = json(http.get(BASE + "requests.json?status=open&service_code=lighting"), 200);
        assertThat(open.valueStream().map(r -> r.get("service_request_id").asString())).contains(number);
    }

    @Test
    void pictures_come_as_a_file_or_as_a_link_and_neither_is_lost(Http http) throws Exception {
        var form = Map.of("service_code", "lighting", "lat", "24.905", "long", "118.587", "description", "路灯不亮",
                "first_name", "Ann", "last_name", "Lee", "media_url", "https://example.org/lamp.jpg");
        var image = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(8, 8, 1), "png", image);
        var posted = json(http.upload(BASE + "requests.json", form, "media", "lamp.png", image.toByteArray()), 201);
        var number = posted.get(0).get("service_request_id").asString();
        assertThat(jdbc.sql("""
                select cardinality(c.files) from request.content c join request.service_request r on r.id = c.request_id
                 where r.number = ? and c.description like '%https://example.org/lamp.jpg'""").param(number)
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(http.upload(BASE + "requests.json", form, "media", "lamp.png", new byte[] {1, 2, 3}).status())
                .isEqualTo(400);
        var script = new java.util.HashMap<>(form);
        script.put("media_url", "javascript:alert(1)");
        assertThat(http.post(BASE + "requests.json", script).status()).isEqualTo(400);
    }

    @Test
    void pages_are_as_small_as_asked(Http http) {
        var all = json(http.get(BASE + "requests.json?page_size=4"), 200);
        assertThat(all.size()).isEqualTo(4);
        assertThat(json(http.get(BASE + "requests.json?page_size=2&page=2"), 200).get(0).get("service_request_id"))
                .isEqualTo(all.get(2).get("service_request_id"));
    }

    @Test
    void errors_are_the_specifications(Http http) {
        var missing = http.post(BASE + "requests.json", Map.of("description", "x"));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(json(missing, 400).get(0).get("code").asInt()).isEqualTo(400);
        assertThat(http.post(BASE + "requests.xml", Map.of("service_code", "nothing", "lat", "24.9", "long", "118.5",
                "description", "x")).body()).contains("<errors><error><code>404</code>");
        assertThat(http.post(BASE + "requests.json", Map.of("api_key", "wrong", "service_code", "lighting", "lat", "24.9",
                "long", "118.5", "description", "路灯不亮")).status()).isEqualTo(403);
        assertThat(http.get(BASE + "services.json?jurisdiction_id=1").status()).isEqualTo(404);
        assertThat(http.get(BASE + "requests/LL1.json").status()).isEqualTo(404);
    }

    @Test
    void confidential_matters_are_not_there_at_all(Http http) {
        var report = jdbc.sql("select number from request.service_request where confidential limit 1")
                .query(String.class).single();
        assertThat(http.get(BASE + "requests/" + report + ".json").status()).isEqualTo(404);
    }

    private static JsonNode json(Http.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
