package org.linli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void reads_what_people_type() {
        assertThat(Money.parse("1200")).contains(new Money(120_000));
        assertThat(Money.parse(" ¥1,200.5 ")).contains(new Money(120_050));
        assertThat(Money.parse("¥1200.05")).contains(new Money(120_005));
        assertThat(Money.parse("- 3.00")).contains(new Money(-300));
    }

    @Test
    void is_not_read_from_what_is_no_amount() {
        assertThat(Money.parse("")).isEmpty();
        assertThat(Money.parse("12.345")).isEmpty();
        assertThat(Money.parse("12万")).isEmpty();
        assertThat(Money.parse("1.2.3")).isEmpty();
        assertThat(Money.parse("99999999999999999999")).isEmpty();
    }

    @Test
    void is_shown_with_thousands_and_two_decimals() {
        assertThat(Money.ofYuan(1_700_000).shown()).isEqualTo("1,700,000.00");
        assertThat(new Money(-5).shown()).isEqualTo("-0.05");
        assertThat(Money.ZERO.shown()).isEqualTo("0.00");
    }

    @Test
    void refuses_a_fraction_of_a_fen_and_what_does_not_fit() {
        assertThatThrownBy(() -> Money.ofYuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rounds_a_share_to_the_nearest_fen() {
        assertThat(new Money(1001).share(new BigDecimal("0.5"))).isEqualTo(new Money(501));
        assertThat(new Money(-1001).share(new BigDecimal("0.5"))).isEqualTo(new Money(-501));
    }

    @Property
    void is_read_back_from_both_ways_of_writing_it(@ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long fen) {
        var money = new Money(fen);
        assertThat(Money.parse(money.toString())).contains(money);
        assertThat(Money.parse(money.shown())).contains(money);
    }

    @Property
    void taking_away_what_was_added_leaves_the_same(@ForAll int fen, @ForAll int other) {
        assertThat(new Money(fen).plus(new Money(other)).minus(new Money(other))).isEqualTo(new Money(fen));
    }
}
