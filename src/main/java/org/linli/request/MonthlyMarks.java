package org.linli.request;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How units did in a month, by whoever counts; supervision asks. */
public interface MonthlyMarks {

    /** Of every unit that owed a result in that month, as far as everything that happened can be read now. */
    List<UnitMonth> of(YearMonth month);

    /**
     * @param promised  results that were due
     * @param late      numbers of those that were not there in time
     * @param composite of the three rates, percent; null where nobody was asked
     */
    record UnitMonth(String unit, int promised, List<String> late, @Nullable BigDecimal composite) {
    }
}
