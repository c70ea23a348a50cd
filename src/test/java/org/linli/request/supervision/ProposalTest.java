package org.linli.request.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final CardRules RULES = CardRules.USUAL;

    @Test
    void a_month_below_the_bounds_proposes_nothing() {
        assertThat(of(2, 0, 0, "80.00", 1)).isEmpty();
        assertThat(of(0, 0, 0, null, 1)).as("nobody was asked").isEmpty();
    }

    @Test
    void three_late_or_a_composite_below_eighty_are_yellow() {
        assertThat(of(3, 0, 0, "95.00", 0)).contains(new Proposal(Colour.YELLOW, List.of(Ground.LATE)));
        assertThat(of(0, 0, 0, "79.99", 0)).contains(new Proposal(Colour.YELLOW, List.of(Ground.COMPOSITE)));
    }

    @Test
    void the_second_yellow_is_red() {
        assertThat(of(3, 0, 0, "79.99", 1)).contains(new Proposal(Colour.RED, List.of(Ground.YELLOWS, Ground.LATE, Ground.COMPOSITE)));
    }

    @Test
    void one_most_urgent_late_or_one_result_found_unsolved_is_red() {
        assertThat(of(1, 1, 0, "95.00", 0)).contains(new Proposal(Colour.RED, List.of(Ground.CRITICAL)));
        assertThat(of(0, 0, 1, "95.00", 0)).contains(new Proposal(Colour.RED, List.of(Ground.UNSOLVED)));
    }

    @Test
    void a_city_may_leave_a_ground_out() {
        var without = new CardRules(3, new BigDecimal(80), 2, 6, 0, 0, RULES.appeal());
        assertThat(Proposal.of(month(1, 1, 1, "95.00"), 0, without)).isEmpty();
    }

    private static Optional<Proposal> of(int late, int critical, int unsolved, @Nullable String composite, int yellows) {
        return Proposal.of(month(late, critical, unsolved, composite), yellows, RULES);
    }

    private static UnitSummary month(int late, int critical, int unsolved, @Nullable String composite) {
        return new UnitSummary("urban", 20, numbers(late), numbers(critical), numbers(unsolved),
                composite == null ? null : new BigDecimal(composite));
    }

    private static List<String> numbers(int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> "LL2026112400000" + i).toList();
    }
}
