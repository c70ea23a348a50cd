package org.linli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class RequestStoryTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tells_some_hundreds_of_requests_of_the_last_sixty_days() {
        assertThat(count("placed_at < now() - interval '61 days'")).isZero();
        assertThat(count("placed_at between now() - interval '61 days' and now()")).isGreaterThan(390);
        assertThat(count("placed_at > now() - interval '36 hours'")).isGreaterThan(20);
    }

    @Test
    void leaves_requests_in_every_state_that_the_clock_allows() {
        assertThat(jdbc.sql("select distinct status from request.service_request").query(String.class).list())
                .contains("SUBMITTED", "AWAITING_SUPPLEMENT", "DISPATCHED", "IN_PROGRESS", "ANSWERED", "CLOSED", "REFUSED",
                        "WITHDRAWN");
    }

    @Test
    void every_request_has_lived_through_its_own_events() {
        assertThat(jdbc.sql("""
                select count(*) from request.service_request r where r.version <>
                  (select count(*) from request.request_event e where e.request_id = r.id)""")
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("""
                select count(*) from request.request_event e join request.request_event f
                  on f.request_id = e.request_id and f.version = e.version + 1 and f.at < e.at""")
                .query(Integer.class).single()).isZero();
    }

    @Test
    void shows_hand_backs_follow_ups_and_poor_ratings() {
        assertThat(jdbc.sql("select distinct type from request.request_event").query(String.class).list())
                .contains("HANDED_BACK", "REASSIGNED", "FOLLOWED_UP_SOLVED", "FOLLOWED_UP_UNSOLVED", "NOT_REACHED", "RATED",
                        "RATED_POOR", "RECALLED", "ANSWERED_DIRECTLY", "REVIEW_PASSED");
    }

    @Test
    void a_card_stands_another_is_appealed_against_and_a_public_promise_is_broken() {
        assertThat(jdbc.sql("select colour || ' ' || status from request.card where unit = 'health'").query(String.class).list())
                .contains("YELLOW CONFIRMED");
        assertThat(jdbc.sql("select status from request.card where unit = 'urban'").query(String.class).list()).contains("APPEALED");
        assertThat(jdbc.sql("""
                select count(*) from request.broken_promise b join request.service_request r on r.id = b.request_id
                 where r.category = 'sanitation' and r.status = 'IN_PROGRESS'""").query(Integer.class).single()).isPositive();
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from request.service_request where " + condition).query(Integer.class).single();
    }
}
