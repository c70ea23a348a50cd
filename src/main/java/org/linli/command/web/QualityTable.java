package org.linli.command.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.command.MonthFigures;
import org.linli.command.MonthFigures.By;
import org.linli.command.Quality;
import org.linli.command.Stays;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.springframework.stereotype.Component;

/** Rates and times as a file: what the page shows, with every numerator and denominator. */
@Component
class QualityTable {

    private static final List<String> COLUMNS = List.of("assessed", "excluded", "responded", "response", "followed",
            "solved", "resolution", "satisfied", "fairly", "satisfaction", "weighted", "composite", "dispatched",
            "signedInTime", "signing", "promised", "kept", "keeping", "returned", "returning", "reopened", "reopening",
            "extended", "extending");

    private final MonthFigures figures;

    QualityTable(MonthFigures figures) {
        this.figures = figures;
    }

    List<String> header(Texts t, By by) {
        var header = new ArrayList<String>();
        header.add(t.get("command.quality.by." + by.name()));
        COLUMNS.forEach(column -> header.add(t.get("command.quality.col." + column)));
        Stays.statuses().forEach(status -> header.add(t.get("command.quality.hours", t.of(status))));
        return header;
    }

    void write(YearMonth month, By by, ScreenNames.In in, TableFile file) {
        Map<String, Stays> stays = figures.stays(by, month).stream().collect(Collectors.toMap(Stays::key, Function.identity()));
        for (var line : figures.by(by, month)) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(switch (by) {
                case DEPARTMENT -> in.department(line.key());
                case SOURCE -> in.source(line.key());
                case CATEGORY, ALL -> in.category(line.key());
            });
            cells.addAll(cells(line, month));
            var times = stays.get(line.key());
            cells.addAll(times == null ? Collections.nCopies(Stays.statuses().size(), null)
                    : times.seconds().stream().map(QualityTable::hours).toList());
            file.row(cells.toArray());
        }
    }

    private List<@Nullable Object> cells(Quality q, YearMonth month) {
        var c = q.cohort();
        var rates = figures.rates(c, month);
        return java.util.Arrays.asList(c.assessed(), c.excluded(), c.responded(), rates.response(), c.followed(), c.solved(),
                rates.resolution(), c.satisfied(), c.fairly(), rates.satisfaction(), rates.weighted(), rates.composite(),
                q.dispatched(), q.signedInTime(), q.signing(), q.promised(), q.kept(), q.keeping(), q.returned(),
                q.returning(), q.reopened(), q.reopening(), q.extended(), q.extending());
    }

    private static @Nullable Object hours(@Nullable Long seconds) {
        return seconds == null ? null : Math.round(seconds / 360.0) / 10.0;
    }
}
