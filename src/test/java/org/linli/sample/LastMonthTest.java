package org.linli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.calendar.WorkingTime;
import org.linli.shared.BusinessTime;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class LastMonthTest {

    @Autowired
    private WorkingTime time;

    @Test
    void on_whatever_day_and_hour_there_is_a_month_that_was_summed_up_not_long_ago() {
        for (var day = LocalDate.of(2026, 1, 5); day.isBefore(LocalDate.of(2026, 12, 28)); day = day.plusDays(1)) {
            for (int hour : new int[] {0, 9, 12, 23}) {
                var now = BusinessTime.startOf(day).plus(Duration.ofHours(hour));
                var summedUp = LastMonth.summedUp(LastMonth.before(now, time), time);
                assertThat(summedUp).isBefore(now.minus(Duration.ofHours(4))).isAfter(now.minus(Duration.ofDays(48)));
            }
        }
    }

    @Test
    void before_the_first_working_morning_is_over_it_is_the_month_before() {
        assertThat(LastMonth.before(BusinessTime.startOf(LocalDate.of(2026, 11, 2)), time)).isEqualTo(YearMonth.of(2026, 9));
        assertThat(LastMonth.before(BusinessTime.startOf(LocalDate.of(2026, 11, 3)), time)).isEqualTo(YearMonth.of(2026, 10));
    }
}
