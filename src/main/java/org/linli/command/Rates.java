package org.linli.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The three rates of the hotlines' assessment in percent, two decimals; null where nobody was there to be counted. Who
 * did not say how it was is not satisfied.
 *
 * @param weighted  satisfaction with 基本满意 counting less than 满意
 * @param composite by the weights; null where one of the three is
 */
public record Rates(@Nullable BigDecimal response, @Nullable BigDecimal resolution, @Nullable BigDecimal satisfaction,
                    @Nullable BigDecimal weighted, @Nullable BigDecimal composite) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int EXACT = 10;

    static Rates of(Cohort cohort, RateWeights weights) {
        var response = share(cohort.responded(), cohort.assessed());
        var resolution = share(cohort.solved(), cohort.followed());
        var satisfaction = share(cohort.satisfied() + cohort.fairly(), cohort.followed());
        var weighted = share(BigDecimal.valueOf(cohort.satisfied())
                .add(weights.fairly().multiply(BigDecimal.valueOf(cohort.fairly()))), cohort.followed());
        var counting = weights.weighted() ? weighted : satisfaction;
        var composite = response == null || resolution == null || counting == null ? null
                : response.multiply(weights.response()).add(resolution.multiply(weights.resolution()))
                        .add(counting.multiply(weights.satisfaction()));
        return new Rates(rounded(response), rounded(resolution), rounded(satisfaction), rounded(weighted),
                rounded(composite));
    }

    /** @return percent with two decimals, null of nothing */
    public static @Nullable BigDecimal percent(int part, int whole) {
        return rounded(share(part, whole));
    }

    private static @Nullable BigDecimal share(int part, int whole) {
        return share(BigDecimal.valueOf(part), whole);
    }

    private static @Nullable BigDecimal share(BigDecimal part, int whole) {
        return whole == 0 ? null
                : HUNDRED.multiply(part).divide(BigDecimal.valueOf(whole), EXACT, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
    }
}
