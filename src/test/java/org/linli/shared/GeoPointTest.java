package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GeoPointTest {

    @Test
    void agrees_with_the_published_example_of_the_shift() {
        var shifted = GeoPoint.wgs84(116.404, 39.915).in(Crs.GCJ02);
        assertThat(shifted.lon()).isEqualTo(116.41024449916938, within(1e-9));
        assertThat(shifted.lat()).isEqualTo(39.91640428150164, within(1e-9));
    }

    @Test
    void the_shift_in_licheng_would_spoil_a_fifteen_minute_circle() {
        var map = GeoPoint.gcj02(118.5869, 24.9076);
        var mistaken = GeoPoint.wgs84(118.5869, 24.9076);
        assertThat(map.metresTo(mistaken)).isBetween(300.0, 700.0);
    }

    @Test
    void treats_cgcs2000_as_wgs84() {
        assertThat(GeoPoint.cgcs2000(118.58, 24.9).metresTo(GeoPoint.wgs84(118.58, 24.9))).isZero();
        assertThat(GeoPoint.cgcs2000(118.58, 24.9).in(Crs.GCJ02)).isEqualTo(GeoPoint.wgs84(118.58, 24.9).in(Crs.GCJ02));
    }

    @Test
    void a_degree_of_latitude_is_about_111_195_metres() {
        assertThat(GeoPoint.wgs84(118, 24).metresTo(GeoPoint.wgs84(118, 25))).isEqualTo(111_195, within(1.0));
    }

    @Test
    void nothing_is_shifted_outside_china() {
        assertThat(GeoPoint.wgs84(2.35, 48.85).in(Crs.GCJ02)).isEqualTo(GeoPoint.gcj02(2.35, 48.85));
    }

    @Test
    void refuses_what_is_not_on_earth() {
        assertThatThrownBy(() -> GeoPoint.wgs84(24.9, 118.58)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GeoPoint.wgs84(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void comes_back_from_the_shifted_system_within_a_metre(@ForAll @DoubleRange(min = 73.5, max = 135) double lon,
            @ForAll @DoubleRange(min = 18, max = 53.5) double lat) {
        var point = GeoPoint.wgs84(lon, lat);
        assertThat(point.in(Crs.GCJ02).in(Crs.WGS84).metresTo(point)).isLessThan(0.01);
    }

    @Property
    void it_is_as_far_there_as_back(@ForAll @DoubleRange(min = 118, max = 119) double lon,
            @ForAll @DoubleRange(min = 24, max = 25) double lat, @ForAll Crs crs, @ForAll Crs otherCrs) {
        var here = new GeoPoint(118.5, 24.9, crs);
        var there = new GeoPoint(lon, lat, otherCrs);
        assertThat(here.metresTo(there)).isEqualTo(there.metresTo(here), within(1e-6)).isNotNegative();
    }
}
