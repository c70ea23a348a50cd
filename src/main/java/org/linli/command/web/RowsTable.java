package org.linli.command.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.linli.command.RowsAsked;
import org.linli.command.ScreenRows;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.springframework.stereotype.Component;

/** All rows behind a number as a file, page by page. */
@Component
class RowsTable {

    private static final int AT_ONCE = 1_000;

    private final ScreenRows rows;
    private final Clock clock;

    RowsTable(ScreenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    List<String> header(Texts t) {
        return Stream.of("number", "category", "centre", "community", "department", "status", "placed", "light", "due")
                .map(column -> t.get("command.rows.col." + column)).toList();
    }

    void write(RowsAsked asked, ScreenNames.In in, TableFile table) {
        var now = clock.instant();
        String after = "";
        while (after != null) {
            var slice = rows.list(asked, after, AT_ONCE);
            for (var row : slice.rows()) {
                var line = RowsPage.line(row, in, now);
                table.row(line.number(), line.category(), line.centre(), line.community(), line.department(),
                        in.t().of(line.status()), line.placedAt(), in.t().of(line.light()), line.until());
            }
            after = slice.next();
        }
    }
}
