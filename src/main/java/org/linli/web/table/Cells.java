package org.linli.web.table;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;

/** What stands in a cell. */
final class Cells {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessTime.ZONE);
    private static final String FORMULA = "=+-@\t\r";
    /** A cell of Excel holds no more. */
    private static final int LONGEST = 32_767;

    private Cells() {
    }

    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Instant instant -> MOMENT.format(instant);
            case Number number -> number.toString();
            default -> harmless(cell.toString());
        };
    }

    /** An apostrophe in front makes a text of what a spreadsheet would take for a formula. */
    static String harmless(String text) {
        var kept = text.length() < LONGEST ? text : text.substring(0, LONGEST - 1);
        return !kept.isEmpty() && FORMULA.indexOf(kept.charAt(0)) >= 0 ? "'" + kept : kept;
    }
}
