package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;

@LinliTest
class ErrorPageTest {

    @Test
    void a_missing_page_says_what_to_do_next(Http http) {
        var answer = http.get("/no-such-page?lang=en");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<!doctype html>", "There is no such page", "href=\"/\"");
    }

    @Test
    void a_form_that_cannot_be_read_is_the_senders_mistake(Http http) {
        http.get("/track");
        assertThat(http.post("/track", Map.of("", "x")).status()).isEqualTo(400);
        assertThat(http.with("Content-Type", "application/x-www-form-urlencoded").postJson("/api/v1/tokens", "=x&=y").status())
                .isBetween(400, 499);
    }

    @Test
    void as_a_fragment_it_is_a_notice_without_a_frame(Http http) {
        var answer = http.with("HX-Request", "true").get("/no-such-page?lang=en");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("role=\"alert\"", "There is no such page").doesNotContain("<html");
    }

    @Test
    void whoever_has_to_sign_in_first_is_sent_there_and_back(Http http) {
        var page = http.get("/admin/outbox?x=1");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/sign-in?next=%2Fadmin%2Foutbox%3Fx%3D1");
    }

    @Test
    void a_fragment_sends_the_whole_page_to_sign_in(Http http) {
        var fragment = http.with("HX-Request", "true").get("/admin/outbox");
        assertThat(fragment.status()).isEqualTo(401);
        assertThat(fragment.header("HX-Redirect")).isEqualTo("/sign-in?next=%2Fadmin%2Foutbox");
    }

    @Test
    void the_way_on_is_the_bench_for_staff_and_the_first_page_for_residents(Http http) {
        assertThat(http.another().get("/no-such-page").body()).contains("<a class=\"button primary\" href=\"/\">");
        assertThat(http.signIn("dispatcher").get("/no-such-page").body()).contains("<a class=\"button primary\" href=\"/work\">");
    }
}
