package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void ranges_that_touch_do_not_overlap() {
        var first = TimeRange.of(NINE, Duration.ofHours(1));
        var second = TimeRange.of(first.to(), Duration.ofHours(1));
        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.contains(first.to())).isFalse();
        assertThat(second.contains(first.to())).isTrue();
    }

    @Test
    void a_business_day_begins_at_midnight_in_shanghai() {
        var day = TimeRange.of(LocalDate.of(2026, 11, 24));
        assertThat(day.from()).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(day.length()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertThatThrownBy(() -> new TimeRange(NINE, NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void what_two_ranges_have_in_common_lies_in_both(@ForAll @IntRange(max = 50) int from,
            @ForAll @IntRange(min = 1, max = 50) int length, @ForAll @IntRange(max = 50) int otherFrom,
            @ForAll @IntRange(min = 1, max = 50) int otherLength) {
        var one = TimeRange.of(NINE.plusSeconds(from), Duration.ofSeconds(length));
        var other = TimeRange.of(NINE.plusSeconds(otherFrom), Duration.ofSeconds(otherLength));
        var common = one.common(other);
        assertThat(common).isEqualTo(other.common(one));
        assertThat(common.isPresent()).isEqualTo(one.overlaps(other));
        common.ifPresent(range -> assertThat(one.contains(range) && other.contains(range)).isTrue());
    }
}
