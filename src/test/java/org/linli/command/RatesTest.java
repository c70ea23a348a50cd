package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void of_a_hundred_orders_four_are_excluded() {
        var rates = Rates.of(new Cohort(96, 4, 92, 80, 68, 60, 12), RateWeights.USUAL);
        assertThat(rates.response()).isEqualTo("95.83");
        assertThat(rates.resolution()).isEqualTo("85.00");
        assertThat(rates.satisfaction()).isEqualTo("90.00");
        assertThat(rates.weighted()).isEqualTo("87.00");
        assertThat(rates.composite()).isEqualTo("88.33");
    }

    @Test
    void a_city_may_let_the_weighted_satisfaction_count() {
        var usual = RateWeights.USUAL;
        var weighted = new RateWeights(usual.response(), usual.resolution(), usual.satisfaction(), usual.fairly(), true);
        assertThat(Rates.of(new Cohort(96, 4, 92, 80, 68, 60, 12), weighted).composite()).isEqualTo("86.98");
    }

    @Test
    void a_version_without_the_newer_weight_takes_the_usual_one() {
        var old = new RateWeights(new BigDecimal("0.10"), new BigDecimal("0.45"), new BigDecimal("0.45"), null, false);
        assertThat(old).isEqualTo(RateWeights.USUAL);
    }

    @Test
    void of_nobody_there_is_no_rate() {
        assertThat(Rates.of(Cohort.NONE, RateWeights.USUAL)).isEqualTo(new Rates(null, null, null, null, null));
    }

    @Test
    void without_anybody_followed_up_there_is_no_composite() {
        var rates = Rates.of(new Cohort(10, 0, 9, 0, 0, 0, 0), RateWeights.USUAL);
        assertThat(rates.response()).isEqualTo("90.00");
        assertThat(rates.satisfaction()).isNull();
        assertThat(rates.composite()).isNull();
    }

    @Test
    void who_does_not_say_is_not_satisfied() {
        assertThat(Rates.of(new Cohort(4, 0, 4, 4, 4, 1, 1), RateWeights.USUAL).satisfaction()).isEqualTo("50.00");
    }

    @Test
    void weights_add_up_to_one() {
        assertThat(RateWeights.USUAL.check()).isEmpty();
        assertThat(weights("0.2", "0.45", "0.45").check())
                .extracting(error -> error.field()).containsExactly("satisfaction");
        assertThat(weights("-0.1", "0.55", "0.55").check())
                .isNotEmpty();
    }

    private static RateWeights weights(String response, String resolution, String satisfaction) {
        return new RateWeights(new BigDecimal(response), new BigDecimal(resolution), new BigDecimal(satisfaction), null, false);
    }
}
