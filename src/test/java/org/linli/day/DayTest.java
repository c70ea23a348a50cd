package org.linli.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.linli.calendar.WorkingTime;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A whole day of a district with several hundred requests, on top of sixty days before it: the wall, the supervisor's
 * desk, the lists, the files and the interface show the same requests that the log tells of, to the last one.
 */
class DayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 21);
    private static final int REQUESTS = 444;

    private final Agreement all = new Agreement();

    @Test
    void everything_that_is_shown_agrees_with_the_log_to_the_last_request() {
        try (var town = OwnTown.begin(at(DAY, 7, 0))) {
            var play = new DayPlay(town);
            play.fill(at(DAY, 7, 20), Duration.ofMinutes(2), REQUESTS);
            play.playTo(at(DAY, 14, 1));
            compare(town, false);
            play.playTo(at(DAY.plusDays(1), 10, 2));
            compare(town, true);
        }
        all.check();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(BusinessTime.ZONE).toInstant();
    }

    /** @param whole with the rows of every part of every figure, too */
    private void compare(OwnTown town, boolean whole) {
        try (var seen = new Seen(town.origin(), "supervisor")) {
            compare(town, seen, whole);
        }
    }

    private void compare(OwnTown town, Seen seen, boolean whole) {
        var jdbc = town.bean(JdbcClient.class);
        var counting = new Counting(LogReading.all(jdbc), town.now());
        var figures = fresh(town, seen, jdbc);
        all.at(town.now());
        var wall = new WallSeen(all, seen, counting, figures);
        wall.figures();
        wall.rows();
        wall.rates();
        var lists = new ListsSeen(all, seen, counting);
        lists.whole();
        new LadderSeen(all, seen, counting, town.bean(WorkingTime.class)).ladder();
        if (whole) {
            wall.sheets();
            wall.parts();
            lists.parts();
        }
        assertThat(LogReading.all(jdbc).size()).isEqualTo(counting.all.size());
    }

    /** The wall of this very moment, with the whole log taken in. */
    private static JsonNode fresh(OwnTown town, Seen seen, JdbcClient jdbc) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var last = jdbc.sql("select transaction::text || '-' || id from request.request_event order by transaction desc, id desc limit 1")
                    .query(String.class).single();
            var figures = seen.json("/api/v1/screen");
            if (figures.get("version").asString().equals(last)
                    && Instant.parse(figures.get("at").asString()).equals(town.now())) {
                return figures;
            }
            assertThat(System.nanoTime()).as("follows the log").isLessThan(end);
        }
    }
}
