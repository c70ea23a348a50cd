package org.linli.command;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How well the requests of one month were handled, of one category, one department or all.
 *
 * @param key          category's or department's code, empty for all
 * @param promised     results that a department owed; {@code kept} of them in time
 * @param dispatched   went to a department; {@code signedInTime} of them were signed within the limit
 * @param returned     handed back at least once; for a department, handed back by it
 * @param given        dispatched, or for a department: led by it at last or handed back by it
 * @param answered     got an answer; {@code reopened} of them were done again
 * @param extended     got more time
 */
public record Quality(String key, Cohort cohort, int promised, int kept, int dispatched, int signedInTime, int returned,
                      int given, int answered, int reopened, int extended) {

    public static final Quality NONE = new Quality("", Cohort.NONE, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** 按时签收率 */
    public @Nullable BigDecimal signing() {
        return Rates.percent(signedInTime, dispatched);
    }

    /** 按时办结率 */
    public @Nullable BigDecimal keeping() {
        return Rates.percent(kept, promised);
    }

    /** 退单率 */
    public @Nullable BigDecimal returning() {
        return Rates.percent(returned, given);
    }

    /** 重办率 */
    public @Nullable BigDecimal reopening() {
        return Rates.percent(reopened, answered);
    }

    /** 延期率 */
    public @Nullable BigDecimal extending() {
        return Rates.percent(extended, promised);
    }

    Quality of(String unit) {
        return new Quality(unit, cohort, promised, kept, dispatched, signedInTime, returned, given, answered, reopened, extended);
    }

    Quality returned(int returned, int given) {
        return new Quality(key, cohort, promised, kept, dispatched, signedInTime, returned, given, answered, reopened, extended);
    }
}
