package org.linli.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.place.PlaceSamples.GATE;
import static org.linli.place.PlaceSamples.centre;
import static org.linli.place.PlaceSamples.site;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;

class CoverageTest {

    private static final double METRES_A_DEGREE_OF_LATITUDE = 6_371_008.8 * Math.PI / 180;
    private final Coverage coverage = new Coverage(new PlaceSamples.Defaults(),
            Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC));
    private final Centre centre = centre(CentreStage.OPEN, site(GATE, OpeningHours.NONE));

    @ParameterizedTest
    @EnumSource(Crs.class)
    void an_address_999_metres_away_is_inside_in_every_coordinate_system(Crs crs) {
        assertThat(coverage.isWithin(north(999).in(crs), centre)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Crs.class)
    void an_address_1001_metres_away_is_outside_in_every_coordinate_system(Crs crs) {
        assertThat(coverage.isWithin(north(1001).in(crs), centre)).isFalse();
    }

    @Test
    void the_same_numbers_read_in_the_wrong_system_would_be_somewhere_else() {
        var shifted = north(999).in(Crs.GCJ02);
        assertThat(GeoPoint.cgcs2000(shifted.lon(), shifted.lat()).metresTo(north(999))).isGreaterThan(300);
    }

    @Test
    void the_nearest_site_decides() {
        var corridor = centre(CentreStage.OPEN, site(GATE, OpeningHours.NONE), site(north(1500), OpeningHours.NONE));
        assertThat(coverage.isWithin(north(2000), corridor)).isTrue();
        assertThat(corridor.nearestSite(north(2000)).orElseThrow().point()).isEqualTo(north(1500));
    }

    @Test
    void minutes_count_the_detour_and_say_how_they_were_found() {
        var walk = coverage.walk(north(1000), GATE);
        assertThat(walk.metres()).isEqualTo(1000);
        assertThat(walk.walkingMinutes()).as("1.3 km at 4 km/h: 19.5 min").isEqualTo(20);
        assertThat(walk.elderMinutes()).as("1.3 km at 0.8 m/s: 27.1 min").isEqualTo(28);
        assertThat(walk.method()).isEqualTo(WalkMethod.STRAIGHT_LINE);
    }

    private static GeoPoint north(double metres) {
        return GeoPoint.cgcs2000(GATE.lon(), GATE.lat() + metres / METRES_A_DEGREE_OF_LATITUDE);
    }
}
