package org.linli.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.shared.Actor;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_default_holds_before_anything_was_decided() {
        assertThat(new Timeline(List.of()).on(TODAY)).isEmpty();
        assertThat(new Timeline(List.of(value(1, TODAY))).on(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_decision_holds_from_its_date_until_the_next() {
        var timeline = new Timeline(List.of(value(1, TODAY), value(2, TODAY.plusDays(10))));
        assertThat(timeline.on(TODAY).orElseThrow().number()).isEqualTo(1);
        assertThat(timeline.on(TODAY.plusDays(9)).orElseThrow().number()).isEqualTo(1);
        assertThat(timeline.on(TODAY.plusDays(10)).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void what_was_decided_for_later_still_comes_when_something_nearer_is_decided_after_it() {
        var timeline = new Timeline(List.of(value(1, TODAY.plusDays(30)), value(2, TODAY)));
        assertThat(timeline.on(TODAY.plusDays(29)).orElseThrow().number()).isEqualTo(2);
        assertThat(timeline.on(TODAY.plusDays(30)).orElseThrow().number()).isEqualTo(1);
        assertThat(timeline.after(TODAY)).extracting(Decision::number).containsExactly(1);
    }

    @Test
    void of_two_for_the_same_day_the_later_decision_holds() {
        assertThat(new Timeline(List.of(value(2, TODAY), value(1, TODAY))).on(TODAY).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void what_was_withdrawn_gives_way_to_what_held_before() {
        var timeline = new Timeline(List.of(value(1, TODAY), value(2, TODAY.plusDays(5)), withdrawal(3, 2)));
        assertThat(timeline.on(TODAY.plusDays(6)).orElseThrow().number()).isEqualTo(1);
        assertThat(timeline.after(TODAY)).isEmpty();
        assertThat(timeline.lastNumber()).isEqualTo(3);
        assertThat(timeline.before(timeline.find(3).orElseThrow()).on(TODAY.plusDays(6)).orElseThrow().number()).isEqualTo(2);
    }

    private static Decision value(int number, LocalDate validFrom) {
        return decision(number, validFrom, "{}", null);
    }

    private static Decision withdrawal(int number, int withdrawn) {
        return decision(number, TODAY, null, withdrawn);
    }

    private static Decision decision(int number, LocalDate validFrom, @Nullable String value, @Nullable Integer withdraws) {
        return new Decision("test.rates", number, validFrom, value, withdraws, Actor.NOBODY, "", Instant.EPOCH, "");
    }
}
