package org.linli.request.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.request.supervision.OnLadder;
import org.linli.request.supervision.Standings;
import org.linli.shared.BusinessTime;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Component;

/** The ladder as a file. What residents wrote stays in the house: numbers, codes and moments only. */
@Component
class LadderExport {

    private static final int AT_ONCE = 500;
    private static final double MINUTES_OF_HOUR = 60;
    private static final List<String> COLUMNS = List.of("number", "rung", "holder", "category", "status", "urgency",
            "community", "centre", "due", "hours", "supervisions", "reminders", "broken");

    private final Standings standings;
    private final Names names;
    private final AuditTrail audit;
    private final Clock clock;

    LadderExport(Standings standings, Names names, AuditTrail audit, Clock clock) {
        this.standings = standings;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    void write(Page page, LadderForm form, TableFormat format, HttpServletResponse response) throws IOException {
        audit.did(page.actor(), "export", "supervision", form.query(""));
        var now = clock.instant();
        format.send(response, "supervision-" + BusinessTime.dateOf(now),
                COLUMNS.stream().map(column -> page.t().get("supervision.csv." + column)).toList(), table -> {
                    String next = null;
                    do {
                        var found = standings.list(page.actor(), form.filter(), next, AT_ONCE);
                        found.lines().forEach(line -> row(table, line, now, page.t()));
                        next = found.next();
                    } while (next != null);
                });
    }

    private void row(TableFile table, OnLadder line, Instant now, Texts t) {
        table.row(line.number(), t.of(line.rung()), names.unit(line.holder(), t), names.category(line.category(), t),
                t.of(line.status()), t.of(line.urgency()), names.community(line.community(), t),
                line.centre() == null ? "" : names.unit(line.centre(), t), line.due(), overdue(line, now),
                line.supervisions(), line.reminders(), line.broken() ? t.get("supervision.broken") : "");
    }

    private static @Nullable Double overdue(OnLadder line, Instant now) {
        return now.isBefore(line.due()) ? null
                : Math.round(Duration.between(line.due(), now).toMinutes() / MINUTES_OF_HOUR * 10) / 10.0;
    }
}
