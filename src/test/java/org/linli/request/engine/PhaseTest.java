package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.AssignmentStatus;
import org.linli.request.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The phase that the piles' indexes ask for says the same as the statuses in Java. */
@LinliTest
class PhaseTest {

    @Test
    void every_request_of_the_sample_stands_in_the_phase_of_its_status(@Autowired JdbcClient jdbc) {
        var seen = jdbc.sql("select distinct status, phase from request.service_request")
                .query((rows, n) -> new Seen(Status.valueOf(rows.getString(1)), rows.getInt(2))).list();
        assertThat(seen).hasSizeGreaterThan(8).allSatisfy(one -> assertThat(one.phase())
                .isEqualTo(one.status().isOpen() ? 0 : one.status() == Status.CLOSED ? 1 : one.status() == Status.ARCHIVED ? 2 : 3));
    }

    /** A category changes at most once, when it is admitted as another; all later moves leave it and stay in place. */
    @Test
    void no_index_of_the_course_holds_what_a_usual_move_changes(@Autowired JdbcClient jdbc) {
        assertThat(jdbc.sql("select indexdef from pg_indexes where schemaname = 'request' and tablename = 'request_course'")
                .query(String.class).list()).hasSizeGreaterThan(3)
                .noneMatch(index -> index.matches(".*\\b(status|red_at|yellow_at|version|lead|handler)\\b.*"));
    }

    @Test
    void every_part_of_the_sample_is_marked_open_as_its_status_says(@Autowired JdbcClient jdbc) {
        var seen = jdbc.sql("select distinct status, open from request.assignment")
                .query((rows, n) -> new Part(AssignmentStatus.valueOf(rows.getString(1)), rows.getBoolean(2))).list();
        assertThat(seen).hasSizeGreaterThan(3).allSatisfy(one -> assertThat(one.open()).isEqualTo(one.status().isOpen()));
    }

    private record Part(AssignmentStatus status, boolean open) {
    }

    private record Seen(Status status, int phase) {
    }
}
