package org.linli.command.web;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.linli.command.RowsAsked;
import org.linli.command.ScreenRows;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** All rows behind a number as CSV, page by page, with the mark that lets Excel read it as UTF-8. */
@Component
class RowsCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int AT_ONCE = 1_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessTime.ZONE);

    private final ScreenRows rows;
    private final Clock clock;

    RowsCsv(ScreenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void write(RowsAsked asked, ScreenNames.In in, Writer out) throws IOException {
        var now = clock.instant();
        out.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        for (var column : new String[] {"number", "category", "centre", "community", "department", "status", "placed",
                "light", "due"}) {
            printer.print(in.t().get("command.rows.col." + column));
        }
        printer.println();
        String after = "";
        while (after != null) {
            var slice = rows.list(asked, after, AT_ONCE);
            for (var row : slice.rows()) {
                var line = RowsPage.line(row, in, now);
                printer.printRecord(line.number(), line.category(), line.centre(), line.community(), line.department(),
                        in.t().of(line.status()), moment(line.placedAt()), in.t().of(line.light()), moment(line.until()));
            }
            after = slice.next();
        }
        printer.flush();
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
