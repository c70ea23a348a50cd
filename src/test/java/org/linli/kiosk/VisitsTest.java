package org.linli.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class VisitsTest {

    private static final String DEVICE = "visits-test";

    @Autowired
    Visits visits;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient jdbc;

    @Test
    void lasts_as_long_as_somebody_touches_the_screen() {
        var id = visits.begin(DEVICE);
        for (int minute = 1; minute <= 3; minute++) {
            clock.at(clock.instant().plus(Duration.ofMinutes(minute)), () -> assertThat(visits.touch(DEVICE, id)).isTrue());
        }
        visits.end(DEVICE);
        assertThat(visits.touch(DEVICE, id)).isFalse();
    }

    @Test
    void a_device_that_lost_its_power_shows_nothing_when_it_is_back() {
        var id = visits.begin(DEVICE);
        visits.keep(id, "slip of somebody");
        assertThat(visits.kept(id)).isEqualTo("slip of somebody");
        assertThat(new String(jdbc.sql("select kept from kiosk.visit where id = ?").param(id).query(byte[].class).single()))
                .doesNotContain("somebody");
        clock.at(clock.instant().plus(Duration.ofMinutes(2)), () -> assertThat(visits.touch(DEVICE, id)).isFalse());
        assertThat(visits.kept(id)).isEmpty();
        assertThat(jdbc.sql("select kept is null from kiosk.visit where id = ?").param(id).query(Boolean.class).single()).isTrue();
    }

    @Test
    void the_next_person_begins_anew_even_at_once() {
        var first = visits.begin(DEVICE);
        visits.keep(first, "slip");
        var second = visits.begin(DEVICE);
        assertThat(visits.touch(DEVICE, first)).isFalse();
        assertThat(visits.kept(first)).isEmpty();
        assertThat(visits.touch(DEVICE, second)).isTrue();
        visits.end(DEVICE);
    }

    @Test
    void a_visit_belongs_to_its_device() {
        var id = visits.begin(DEVICE);
        assertThat(visits.touch("another-device", id)).isFalse();
        visits.end(DEVICE);
    }
}
