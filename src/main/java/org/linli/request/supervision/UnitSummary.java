package org.linli.request.supervision;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's month.
 *
 * @param promised results that were due
 * @param late     numbers of those that came too late or not at all
 * @param critical the most urgent among the late ones
 * @param unsolved numbers of those whose result a revisit in that month found unsolved
 */
public record UnitSummary(String unit, int promised, List<String> late, List<String> critical, List<String> unsolved,
                          @Nullable BigDecimal composite) {
}
