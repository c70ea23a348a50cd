package org.linli.setting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.setting.Rates;
import org.linli.setting.Rates.Row;
import org.linli.web.TextsSource;

class DifferencesTest {

    private static final Labels LABELS = new Labels(new TextsSource().in(TextsSource.CHINESE), "test.rates");

    private static final Row FIRST = new Row("a", 1, DayOfWeek.MONDAY);
    private static final Row SECOND = new Row("b", 2, DayOfWeek.FRIDAY);

    @Test
    void equal_values_have_none() {
        assertThat(between(Rates.DEFAULT, Rates.DEFAULT)).isEmpty();
    }

    @Test
    void a_field_is_told_with_both_values() {
        assertThat(between(Rates.DEFAULT, Rates.DEFAULT.withDays(7)))
                .containsExactly(new Difference("⟦test.rates.days⟧", "5", "7"));
    }

    @Test
    void a_row_put_in_between_is_one_added_row() {
        var added = new Row("c", 3, DayOfWeek.MONDAY);
        assertThat(between(Rates.DEFAULT, Rates.DEFAULT.withRows(FIRST, added, SECOND))).singleElement()
                .satisfies(difference -> {
                    assertThat(difference.before()).isEmpty();
                    assertThat(difference.after()).startsWith("c · ").contains("⟦test.rates.rows.minutes⟧ 3");
                });
    }

    @Test
    void a_row_taken_away_leaves_the_others_in_peace() {
        assertThat(between(Rates.DEFAULT, Rates.DEFAULT.withRows(SECOND))).singleElement()
                .satisfies(difference -> assertThat(difference.after()).isEmpty());
    }

    @Test
    void a_row_is_known_by_its_name() {
        assertThat(between(Rates.DEFAULT, Rates.DEFAULT.withRows(new Row("b", 9, DayOfWeek.FRIDAY), FIRST)))
                .containsExactly(new Difference("⟦test.rates.rows⟧ · b · ⟦test.rates.rows.minutes⟧", "2", "9"));
    }

    @Test
    void rows_of_the_same_name_are_told_apart_by_their_place() {
        var twice = Rates.DEFAULT.withRows(FIRST, FIRST);
        assertThat(between(twice, twice.withRows(FIRST, new Row("a", 5, DayOfWeek.MONDAY)))).singleElement()
                .satisfies(difference -> assertThat(difference.what()).contains("a#2"));
    }

    private static List<Difference> between(Rates before, Rates after) {
        return Differences.between(before, after, LABELS);
    }
}
