package org.linli.request.supervision.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.supervision.DistrictParts;
import org.linli.request.supervision.UnitParts;

/**
 * Model of {@code supervision/parts.jte}.
 *
 * @param district null on a unit's own table
 */
public record PartsPage(MonthForm month, @Nullable DistrictParts district, List<Row> rows, String export) {

    /** @param first of its unit, which may have two lines */
    public record Row(String unit, boolean first, UnitParts parts) {
    }

    /** Percent with one decimal, never rounded up to all; a dash of nothing. */
    public static String share(int part, int whole) {
        return whole == 0 ? "—" : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                .toPlainString() + "%";
    }
}
