package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final NoticeCalendar calendar = new NoticeCalendar();
    private final WorkingDays days = calendar.days;

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14", "2026-02-14, 1, 2026-02-24", "2026-02-13, 5, 2026-02-27",
        "2026-09-30, 1, 2026-10-08", "2026-09-30, 5, 2026-10-13", "2026-09-18, 1, 2026-09-20",
        "2026-04-30, 5, 2026-05-11", "2026-05-08, 1, 2026-05-09", "2026-11-24, 5, 2026-12-01"})
    void counts_over_holidays_and_make_up_days_and_back(LocalDate from, int count, LocalDate to) {
        assertThat(days.plus(from, count)).isEqualTo(to);
        assertThat(days.plus(to, -count)).isEqualTo(from);
        assertThat(days.between(from, to)).isEqualTo(count);
    }

    @Test
    void knows_how_many_working_days_each_month_of_2026_has() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2026, month))
                .map(month -> (int) month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1)).filter(days::isWorking).count()))
                .isEqualTo(List.of(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23));
    }

    @Test
    void the_first_working_day_after_a_day_off_is_day_one() {
        assertThat(days.plus(LocalDate.of(2026, 10, 3), 1)).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void a_year_without_notice_works_monday_to_friday_but_not_on_new_years_day() {
        assertThat(days.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(days.isWorking(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(days.isWorking(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Test
    void next_year_is_not_asked_for_before_the_count_reaches_it() {
        assertThat(days.plus(LocalDate.of(2026, 12, 24), 5)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(calendar.yearsAskedFor()).containsExactly(2026);
    }

    @Test
    void what_was_decided_by_hand_holds_in_a_year_without_notice_too() {
        var typhoon = new SpecialDay(LocalDate.of(2027, 9, 1), DayKind.OFF, "台风停工", "");
        var year = YearDays.withoutNotice(2027, List.of(typhoon));
        assertThat(year.isWorking(typhoon.date())).isFalse();
        assertThat(year.isKnown()).isFalse();
    }

    @Test
    void a_day_taken_back_is_what_its_weekday_says() {
        var saturday = LocalDate.of(2026, 2, 14);
        var year = YearDays.byNotice(2026, List.of(new SpecialDay(saturday, DayKind.ORDINARY, "", "")));
        assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(year.isWorking(saturday)).isFalse();
        assertThat(year.isWorking(saturday.plusDays(2))).isTrue();
    }

    @Property
    void counting_agrees_with_looking_at_each_day(@ForAll @IntRange(max = 1200) int offset,
            @ForAll @IntRange(min = 1, max = 400) int count) {
        var from = LocalDate.of(2024, 12, 1).plusDays(offset);
        var slow = from;
        for (int left = count; left > 0; left -= days.isWorking(slow) ? 1 : 0) {
            slow = slow.plusDays(1);
        }
        assertThat(days.plus(from, count)).isEqualTo(slow);
        assertThat(days.between(from, slow)).isEqualTo(count);
    }
}
