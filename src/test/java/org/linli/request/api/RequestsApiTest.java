package org.linli.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LinliTest
class RequestsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLACE = """
            {"category":"meal","description":"母亲八十二岁,想订午餐送到家","communityCode":"350502001001",
             "contact":{"name":"林小雨","phone":"13900001013"}}""";

    @Test
    void a_client_that_knows_nothing_of_the_table_walks_the_whole_way(Http http) {
        var placed = json(http.another().token("resident").postJson("/api/v1/requests", PLACE), 201);
        var number = placed.get("number").asString();
        assertThat(number).matches("LL\\d{14,}");
        assertThat(placed.get("queryCode").asString()).hasSizeGreaterThanOrEqualTo(10);
        var dispatcher = http.another().token("dispatcher-jinshan");
        var moves = json(dispatcher.get("/api/v1/requests/" + number), 200).get("moves");
        assertThat(names(moves)).contains("admit", "refuse", "ask-more", "dispatch", "answer");
        var dispatch = find(moves, "dispatch");
        assertThat(dispatch.get("fields").get(0).get("name").asString()).isEqualTo("lead");
        assertThat(dispatch.get("fields").get(0).get("type").asString()).isEqualTo("choice");
        assertThat(dispatch.get("fields").get(0).get("options").size()).isGreaterThan(30);
        json(dispatcher.postJson(dispatch.get("href").asString(), "{\"lead\":\"civil\"}"), 200);
        var officer = http.another().token("officer-civil");
        json(officer.postJson(href(number, "sign"), "{}"), 200);
        json(officer.postJson(href(number, "submit"), "{\"result\":\"已与助餐点确认,明日起送餐上门\"}"), 200);
        var resident = http.another().token("resident");
        assertThat(names(json(resident.get("/api/v1/requests/" + number), 200).get("moves"))).contains("rate");
        assertThat(json(resident.postJson(href(number, "rate"), "{\"stars\":5}"), 200).get("status").asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void a_forbidden_move_is_a_problem_with_the_present_state(Http http) {
        var number = place(http);
        var answer = http.another().token("officer-civil").postJson(href(number, "sign"), "{}");
        assertThat(answer.status()).isEqualTo(404);
        var refused = http.another().token("dispatcher-jinshan").postJson(href(number, "review"), "{\"pass\":true}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("待受理");
    }

    @Test
    void a_damaged_cursor_leads_to_no_page(Http http) {
        var dispatcher = http.another().token("dispatcher-jinshan");
        assertThat(dispatcher.get("/api/v1/requests?cursor=damaged").status()).isEqualTo(404);
        var desk = http.another().signIn("dispatcher-jinshan");
        for (var damaged : new String[] {"damaged", "1_yesterday_2", "1_2026-11-24T00:00:00Z_2"}) {
            assertThat(desk.get("/work/desk?after=" + damaged).status()).as(damaged).isEqualTo(404);
        }
    }

    @Test
    void another_centre_does_not_see_it_by_address(Http http) {
        var number = place(http);
        assertThat(http.another().token("dispatcher").get("/api/v1/requests/" + number).status()).isEqualTo(404);
        assertThat(http.another().get("/api/v1/requests/" + number).status()).isEqualTo(404);
    }

    @Test
    void a_repeated_call_with_its_key_gets_the_same_answer(Http http) {
        var key = UUID.randomUUID().toString();
        var first = json(http.another().token("resident").with("Idempotency-Key", key)
                .postJson("/api/v1/requests", PLACE), 201);
        var second = json(http.another().token("resident").with("Idempotency-Key", key)
                .postJson("/api/v1/requests", PLACE), 201);
        assertThat(second).isEqualTo(first);
        var dispatcher = http.another().token("dispatcher-jinshan").with("Idempotency-Key", "d-" + key);
        var path = href(first.get("number").asString(), "dispatch");
        var moved = json(dispatcher.postJson(path, "{\"lead\":\"civil\"}"), 200);
        assertThat(json(dispatcher.postJson(path, "{\"lead\":\"civil\"}"), 200)).isEqualTo(moved);
        assertThat(dispatcher.postJson(path, "{\"lead\":\"urban\"}").status()).isEqualTo(422);
    }

    @Test
    void a_key_that_placed_one_request_is_refused_for_another_content_and_free_after_a_mistake(Http http) {
        var resident = http.another().token("resident").with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(resident.postJson("/api/v1/requests", PLACE.replace("meal", "nothing")).status()).isEqualTo(422);
        var placed = json(resident.postJson("/api/v1/requests", PLACE), 201);
        assertThat(json(resident.postJson("/api/v1/requests", PLACE), 201)).isEqualTo(placed);
        var another = resident.postJson("/api/v1/requests", PLACE.replace("meal", "lighting"));
        assertThat(another.status()).isEqualTo(422);
        assertThat(another.body()).contains("urn:linli:problem:idempotency");
    }

    @Test
    void wrong_fields_are_named_and_broken_json_is_the_callers_mistake(Http http) {
        var resident = http.another().token("resident");
        var answer = resident.postJson("/api/v1/requests", "{\"category\":\"nothing\",\"description\":\"\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"category\"").contains("\"field\":\"description\"");
        assertThat(resident.postJson("/api/v1/requests", "{\"category\":").status()).isEqualTo(400);
        assertThat(http.another().with("Authorization", "Bearer wrong").get("/api/v1/requests").status())
                .isEqualTo(401);
    }

    @Test
    void the_interface_describes_itself(Http http) {
        var docs = json(http.another().get("/v3/api-docs"), 200);
        assertThat(docs.get("openapi").asString()).startsWith("3.1");
        assertThat(docs.get("paths").has("/api/v1/requests/{number}/moves/{move}")).isTrue();
    }

    @Test
    void lists_go_by_cursor(Http http) {
        place(http);
        place(http);
        var dispatcher = http.another().token("dispatcher-jinshan");
        var first = json(dispatcher.get("/api/v1/requests?limit=1"), 200);
        assertThat(first.get("items").size()).isEqualTo(1);
        var second = json(dispatcher.get("/api/v1/requests?limit=1&cursor=" + first.get("next").asString()), 200);
        assertThat(second.get("items").get(0).get("number")).isNotEqualTo(first.get("items").get(0).get("number"));
    }

    private static String place(Http http) {
        return json(http.another().token("resident").postJson("/api/v1/requests", PLACE), 201).get("number").asString();
    }

    private static String href(String number, String move) {
        return "/api/v1/requests/" + number + "/moves/" + move;
    }

    private static JsonNode find(JsonNode moves, String name) {
        return moves.valueStream().filter(move -> move.get("name").asString().equals(name)).findFirst().orElseThrow();
    }

    private static java.util.List<String> names(JsonNode moves) {
        return moves.valueStream().map(move -> move.get("name").asString()).toList();
    }

    private static JsonNode json(Http.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
