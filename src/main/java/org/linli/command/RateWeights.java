package org.linli.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.setting.Checked;
import org.linli.shared.FieldError;

/**
 * The setting {@code command.rates}: how much each rate weighs in the composite mark of the hotlines' assessment.
 *
 * @param response     响应率, 0 to 1
 * @param resolution   解决率, 0 to 1
 * @param satisfaction 满意率, 0 to 1
 * @param fairly       what an answer 基本满意 counts in the weighted satisfaction, 0 to 1; satisfied counts 1
 * @param weighted     the composite takes the weighted satisfaction
 */
public record RateWeights(BigDecimal response, BigDecimal resolution, BigDecimal satisfaction, BigDecimal fairly,
                          boolean weighted) implements Checked {

    private static final BigDecimal FAIRLY = new BigDecimal("0.8");
    static final RateWeights USUAL = new RateWeights(new BigDecimal("0.10"), new BigDecimal("0.45"),
            new BigDecimal("0.45"), FAIRLY, false);

    /** A version of before the weighted satisfaction has no such weight. */
    public RateWeights(BigDecimal response, BigDecimal resolution, BigDecimal satisfaction, @Nullable BigDecimal fairly,
                       boolean weighted) {
        this.response = response;
        this.resolution = resolution;
        this.satisfaction = satisfaction;
        this.fairly = Objects.requireNonNullElse(fairly, FAIRLY);
        this.weighted = weighted;
    }

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        var sum = response.add(resolution).add(satisfaction);
        var negative = response.signum() < 0 || resolution.signum() < 0 || satisfaction.signum() < 0;
        if (sum.compareTo(BigDecimal.ONE) != 0 || negative) {
            errors.add(FieldError.of("satisfaction", "command.invalid.weights", sum.toPlainString()));
        }
        if (fairly.signum() < 0 || fairly.compareTo(BigDecimal.ONE) > 0) {
            errors.add(FieldError.of("fairly", "command.invalid.share"));
        }
        return errors;
    }
}
