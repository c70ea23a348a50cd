package org.linli.request.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.request.Tracking;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class TrackTest {

    @Autowired
    private Tracking tracking;

    @Test
    void number_and_code_open_one_request(Http http) {
        var taken = Orders.place(http, "路灯不亮");
        var other = http.another();
        assertThat(other.get(taken.path()).status()).isEqualTo(404);
        var answer = other.post("/track", Map.of("number", taken.number().toLowerCase(), "code", taken.code().toLowerCase()));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(taken.path());
        assertThat(other.get(taken.path()).body()).contains("路灯不亮");
        assertThat(other.get("/my").body()).as("what was opened here").contains(taken.path());
    }

    @Test
    void a_wrong_code_is_said_in_words_and_not_sent_back(Http http) {
        var taken = Orders.place(http, "井盖松动");
        var answer = http.another().post("/track", Map.of("number", taken.number(), "code", "AAAABBBBCCCC"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(taken.number()).contains("对不上").doesNotContain("AAAABBBBCCCC");
    }

    @Test
    void wrong_codes_are_slowed_down_for_the_number(Http http) {
        var taken = Orders.place(http, "猜查询码");
        for (int i = 0; i < 5; i++) {
            assertThat(tracking.open(taken.number(), "WRONG", "address " + i)).isInstanceOf(Tracking.Wrong.class);
        }
        assertThat(tracking.open(taken.number(), taken.code(), "address 9"))
                .isInstanceOfSatisfying(Tracking.TooFast.class, tooFast -> assertThat(tooFast.seconds()).isPositive());
        var answer = http.another().post("/track", Map.of("number", taken.number(), "code", taken.code()));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.body()).contains("输错太多次");
    }

    @Test
    void wrong_codes_are_slowed_down_for_the_address_too() {
        var outcomes = java.util.stream.IntStream.range(0, 25)
                .mapToObj(i -> tracking.open("LL99999999" + (100000 + i), "WRONG", "203.0.113.7")).toList();
        assertThat(outcomes.getFirst()).isInstanceOf(Tracking.Wrong.class);
        assertThat(outcomes.getLast()).isInstanceOf(Tracking.TooFast.class);
    }

    @Test
    void a_right_code_forgets_the_wrong_ones_before(Http http) {
        var taken = Orders.place(http, "先错后对");
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                tracking.open(taken.number(), "WRONG", "somewhere " + round + i);
            }
            assertThat(tracking.open(taken.number(), taken.code(), "somewhere " + round))
                    .isInstanceOf(Tracking.Opened.class);
        }
    }
}
