package org.linli.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.shared.BusinessTime;

class OpeningHoursTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final OpeningHours EVERY_DAY = everyDay(span(8, 21));

    @Test
    void is_open_from_the_minute_it_opens_until_the_minute_it_closes() {
        assertThat(EVERY_DAY.openUntil(at("2026-09-30T07:59:59"))).isEmpty();
        assertThat(EVERY_DAY.openUntil(at("2026-09-30T08:00"))).contains(at("2026-09-30T21:00"));
        assertThat(EVERY_DAY.openUntil(at("2026-09-30T20:59:59"))).contains(at("2026-09-30T21:00"));
        assertThat(EVERY_DAY.openUntil(at("2026-09-30T21:00"))).isEmpty();
    }

    @Test
    void a_holiday_overrules_the_week() {
        var hours = with(EVERY_DAY, new OpeningException(NATIONAL_DAY, List.of(), "国庆节", "National Day"));
        assertThat(hours.openUntil(at("2026-10-01T10:00"))).isEmpty();
        assertThat(hours.opensNext(at("2026-09-30T22:00"))).contains(at("2026-10-02T08:00"));
    }

    @Test
    void an_exception_may_have_hours_of_its_own() {
        var hours = with(EVERY_DAY, new OpeningException(NATIONAL_DAY, List.of(span(9, 12)), "国庆节", ""));
        assertThat(hours.openUntil(at("2026-10-01T08:30"))).isEmpty();
        assertThat(hours.openUntil(at("2026-10-01T09:00"))).contains(at("2026-10-01T12:00"));
    }

    @Test
    void a_break_at_noon_closes_and_spans_that_meet_do_not() {
        assertThat(everyDay(span(8, 12), span(14, 18)).openUntil(at("2026-09-30T12:30"))).isEmpty();
        assertThat(everyDay(span(8, 12), span(12, 18)).openUntil(at("2026-09-30T11:00")))
                .contains(at("2026-09-30T18:00"));
    }

    @Test
    void opens_next_later_today_or_on_the_next_day_with_hours() {
        var weekdays = new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(span(8, 12), span(14, 18))), List.of());
        assertThat(weekdays.opensNext(at("2026-09-28T12:00"))).contains(at("2026-09-28T14:00"));
        assertThat(weekdays.opensNext(at("2026-09-28T14:00"))).contains(at("2026-10-05T08:00"));
        assertThat(OpeningHours.NONE.opensNext(at("2026-09-28T14:00"))).isEmpty();
    }

    static OpeningHours everyDay(Span... spans) {
        return new OpeningHours(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(day -> day, day -> List.of(spans))), List.of());
    }

    static Span span(int opens, int closes) {
        return new Span(LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    private static OpeningHours with(OpeningHours hours, OpeningException exception) {
        return new OpeningHours(hours.week(), List.of(exception));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BusinessTime.ZONE).toInstant();
    }
}
