package org.linli.command;

import java.math.BigDecimal;
import java.util.List;
import org.linli.setting.Checked;
import org.linli.shared.FieldError;

/**
 * The setting {@code command.rates}: how much each rate weighs in the composite mark of the hotlines' assessment.
 *
 * @param response     响应率, 0 to 1
 * @param resolution   解决率, 0 to 1
 * @param satisfaction 满意率, 0 to 1
 */
public record RateWeights(BigDecimal response, BigDecimal resolution, BigDecimal satisfaction) implements Checked {

    static final RateWeights USUAL =
            new RateWeights(new BigDecimal("0.10"), new BigDecimal("0.45"), new BigDecimal("0.45"));

    @Override
    public List<FieldError> check() {
        var sum = response.add(resolution).add(satisfaction);
        var negative = response.signum() < 0 || resolution.signum() < 0 || satisfaction.signum() < 0;
        return sum.compareTo(BigDecimal.ONE) == 0 && !negative ? List.of()
                : List.of(FieldError.of("satisfaction", "command.invalid.weights", sum.toPlainString()));
    }
}
