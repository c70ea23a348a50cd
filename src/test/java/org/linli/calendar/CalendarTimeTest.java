package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.BusinessTime;

class CalendarTimeTest {

    private final CalendarTime time = new NoticeCalendar().time(OfficeHours.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T09:00, 1, 2026-02-14T17:30", "2026-02-14T09:00, 1, 2026-02-24T17:30",
        "2026-02-13T09:00, 5, 2026-02-27T17:30", "2026-09-30T09:00, 1, 2026-10-08T17:30",
        "2026-09-30T09:00, 5, 2026-10-13T17:30", "2026-09-18T09:00, 1, 2026-09-20T18:00",
        "2026-04-30T09:00, 5, 2026-05-11T17:30", "2026-05-08T09:00, 1, 2026-05-09T17:30",
        "2026-11-24T09:00, 5, 2026-12-01T17:30"})
    void a_limit_in_working_days_ends_at_the_close_of_its_last_day(LocalDateTime start, int days, LocalDateTime end) {
        assertThat(time.deadline(at(start), Limit.workingDays(days))).isEqualTo(at(end));
    }

    @Test
    void the_hour_of_the_start_makes_no_difference_to_a_limit_in_days() {
        assertThat(time.deadline(at("2026-11-24T00:00"), Limit.workingDays(1))).isEqualTo(at("2026-11-25T17:30"));
        assertThat(time.deadline(at("2026-11-24T23:59"), Limit.workingDays(1))).isEqualTo(at("2026-11-25T17:30"));
        assertThat(time.deadline(at("2026-10-03T10:00"), Limit.workingDays(1))).isEqualTo(at("2026-10-08T17:30"));
    }

    @Test
    void the_last_day_may_be_set_to_end_at_midnight() {
        var d = OfficeHours.DEFAULT;
        var untilMidnight = new NoticeCalendar().time(new OfficeHours(d.usual(), d.summerTable(), d.summerFrom(),
                d.summerTo(), d.summer(), DayEnd.MIDNIGHT));
        var end = untilMidnight.deadline(at("2026-11-24T09:00"), Limit.workingDays(1));
        assertThat(end).isEqualTo(at("2026-11-26T00:00"));
        assertThat(untilMidnight.extendedBy(end, at("2026-11-24T10:00"), at("2026-11-25T10:00"), Limit.Unit.WORKING_DAY))
                .isEqualTo(at("2026-11-27T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00, 120, 2026-11-24T11:00", "2026-11-24T11:00, 120, 2026-11-24T15:30",
        "2026-11-24T11:00, 60, 2026-11-24T12:00", "2026-11-24T13:00, 60, 2026-11-24T15:30",
        "2026-11-24T17:00, 60, 2026-11-25T08:30", "2026-11-27T17:00, 60, 2026-11-30T08:30",
        "2026-11-28T10:00, 30, 2026-11-30T08:30", "2026-02-14T17:00, 60, 2026-02-24T08:30",
        "2026-07-01T12:30, 60, 2026-07-01T16:00", "2026-09-30T17:30, 60, 2026-10-08T08:30"})
    void working_minutes_run_in_office_hours_only(LocalDateTime start, int minutes, LocalDateTime end) {
        assertThat(time.deadline(at(start), Limit.workingMinutes(minutes))).isEqualTo(at(end));
    }

    @Test
    void natural_minutes_run_day_and_night() {
        assertThat(time.deadline(at("2026-10-01T23:30"), Limit.minutes(120))).isEqualTo(at("2026-10-02T01:30"));
    }

    @Test
    void no_amount_means_at_once() {
        var night = at("2026-10-01T23:30");
        assertThat(time.deadline(night, Limit.minutes(0))).isEqualTo(night);
        assertThat(time.deadline(night, Limit.workingMinutes(0))).isEqualTo(night);
        assertThat(time.deadline(night, Limit.workingDays(0))).isEqualTo(night);
    }

    @Test
    void is_yellow_at_the_share_of_its_running_time() {
        assertThat(time.yellowAt(at("2026-11-24T22:00"), Limit.minutes(100), 0.8)).isEqualTo(at("2026-11-24T23:20"));
        assertThat(time.yellowAt(at("2026-11-24T11:00"), Limit.workingMinutes(120), 0.75)).isEqualTo(at("2026-11-24T15:00"));
        // Tuesday 9:00 to Wednesday's close is 6 + 7 hours; half of it ends Wednesday 8:30.
        assertThat(time.yellowAt(at("2026-11-24T09:00"), Limit.workingDays(1), 0.5)).isEqualTo(at("2026-11-25T08:30"));
    }

    @Test
    void a_limit_of_three_working_days_or_more_is_yellow_on_its_last_day_at_the_latest() {
        assertThat(time.yellowAt(at("2026-11-24T09:00"), Limit.workingDays(3), 0.99)).isEqualTo(at("2026-11-27T08:00"));
        assertThat(time.yellowAt(at("2026-11-24T09:00"), Limit.workingDays(2), 0.99)).isAfter(at("2026-11-26T17:00"));
    }

    @Test
    void a_pause_is_given_back_in_the_unit_of_the_limit() {
        var pausedAt = at("2026-11-24T10:00");
        var resumedAt = at("2026-11-26T11:00");
        assertThat(time.extendedBy(at("2026-11-24T12:00"), pausedAt, resumedAt, Limit.Unit.NATURAL_MINUTE))
                .isEqualTo(at("2026-11-26T13:00"));
        assertThat(time.extendedBy(at("2026-11-24T12:00"), pausedAt, resumedAt, Limit.Unit.WORKING_MINUTE))
                .isEqualTo(at("2026-11-26T15:30"));
        assertThat(time.extendedBy(at("2026-12-01T17:30"), pausedAt, resumedAt, Limit.Unit.WORKING_DAY))
                .isEqualTo(at("2026-12-03T17:30"));
    }

    @Test
    void a_pause_over_days_off_gives_no_working_day_back() {
        var deadline = at("2026-12-01T17:30");
        assertThat(time.extendedBy(deadline, at("2026-11-27T18:00"), at("2026-11-29T18:00"), Limit.Unit.WORKING_DAY))
                .isEqualTo(deadline);
        assertThat(time.extendedBy(deadline, at("2026-11-27T18:00"), at("2026-11-29T18:00"), Limit.Unit.WORKING_MINUTE))
                .isEqualTo(deadline);
    }

    @Test
    void refuses_a_share_that_is_none_and_a_negative_limit() {
        assertThatThrownBy(() -> time.yellowAt(Instant.EPOCH, Limit.minutes(1), 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limit.workingDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BusinessTime.ZONE).toInstant();
    }
}
