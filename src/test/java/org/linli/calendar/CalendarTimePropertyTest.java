package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.linli.shared.BusinessTime;

/** What holds whenever a limit starts and however long it is; from 2025 into the years without notice. */
class CalendarTimePropertyTest {

    private static final NoticeCalendar CALENDAR = new NoticeCalendar();
    private static final CalendarTime TIME = CALENDAR.time(OfficeHours.DEFAULT);

    @Property
    void a_later_start_never_ends_earlier(@ForAll("moments") Instant start, @ForAll @IntRange(max = 20_000) int later,
            @ForAll("limits") Limit limit) {
        assertThat(TIME.deadline(start.plusSeconds(60L * later), limit)).isAfterOrEqualTo(TIME.deadline(start, limit));
    }

    @Property
    void a_longer_limit_ends_later(@ForAll("moments") Instant start, @ForAll("limits") Limit limit) {
        var longer = new Limit(limit.amount() + 1, limit.unit());
        assertThat(TIME.deadline(start, longer)).isAfter(TIME.deadline(start, limit));
    }

    @Property
    void yellow_lies_between_start_and_deadline(@ForAll("moments") Instant start, @ForAll("limits") Limit limit,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        assertThat(TIME.yellowAt(start, limit, share)).isBetween(start, TIME.deadline(start, limit));
    }

    @Property
    void yellow_comes_no_earlier_for_a_greater_share(@ForAll("moments") Instant start, @ForAll("limits") Limit limit,
            @ForAll @DoubleRange(min = 0, max = 0.5) double share, @ForAll @DoubleRange(min = 0, max = 0.5) double more) {
        assertThat(TIME.yellowAt(start, limit, share + more)).isAfterOrEqualTo(TIME.yellowAt(start, limit, share));
    }

    @Property
    void a_pause_never_shortens_and_a_longer_one_never_gives_less(@ForAll("moments") Instant start,
            @ForAll("limits") Limit limit, @ForAll @IntRange(max = 20_000) int pause, @ForAll @IntRange(max = 5_000) int longer) {
        var deadline = TIME.deadline(start, limit);
        var resumed = start.plusSeconds(60L * pause);
        var extended = TIME.extendedBy(deadline, start, resumed, limit.unit());
        assertThat(extended).isAfterOrEqualTo(deadline);
        assertThat(TIME.extendedBy(deadline, start, resumed.plusSeconds(60L * longer), limit.unit())).isAfterOrEqualTo(extended);
    }

    @Property
    void a_pause_of_a_working_day_extends(@ForAll("moments") Instant start, @ForAll("limits") Limit limit) {
        var deadline = TIME.deadline(start, limit);
        var resumed = TIME.deadline(start, Limit.workingDays(1));
        assertThat(TIME.extendedBy(deadline, start, resumed, limit.unit())).isAfter(deadline);
    }

    @Property
    void working_minutes_are_measured_as_they_were_counted(@ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 6_000) int minutes) {
        var end = TIME.deadline(start, Limit.workingMinutes(minutes));
        assertThat(CALENDAR.office().between(start, end)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void a_limit_in_days_or_working_minutes_ends_on_a_working_day(@ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 300) int amount) {
        for (var limit : new Limit[] {Limit.workingDays(amount), Limit.workingMinutes(amount)}) {
            assertThat(TIME.isWorkingDay(BusinessTime.dateOf(TIME.deadline(start, limit)))).isTrue();
        }
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 3 * 365 * 24 * 60).map(
                minutes -> Instant.parse("2025-01-01T00:00:00Z").plusSeconds(60 * minutes));
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Combinators.combine(Arbitraries.integers().between(0, 40), Arbitraries.of(Limit.Unit.class))
                .as((amount, unit) -> new Limit(unit == Limit.Unit.WORKING_DAY ? amount : amount * 37, unit));
    }
}
