package org.linli.request.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.linli.identity.AuditTrail;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.shared.BusinessTime;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Component;

/**
 * The list of a search as a file, written page by page, so that a hundred thousand rows need no more memory than one page.
 * Nobody's name or telephone is in it, and numbers that people wrote into a title are masked.
 */
@Component
class SearchExport {

    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of("number", "placed", "status", "urgency", "category", "source",
            "title", "community", "centre", "lead", "since", "due", "poor", "answers");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}[\\dXx]?");

    private final RequestLists lists;
    private final Lookup lookup;
    private final AuditTrail audit;

    SearchExport(RequestLists lists, Lookup lookup, AuditTrail audit) {
        this.lists = lists;
        this.lookup = lookup;
        this.audit = audit;
    }

    void write(Page page, SearchForm form, TableFormat format, HttpServletResponse response) throws IOException {
        audit.did(page.actor(), "export", "requests", form.query(""));
        format.send(response, "requests-" + BusinessTime.dateOf(lookup.now()),
                COLUMNS.stream().map(column -> page.t().get("desk.csv." + column)).toList(),
                table -> write(page, form, table));
    }

    private void write(Page page, SearchForm form, TableFile table) {
        var next = form.after().isEmpty() ? null : form.after();
        do {
            var found = lists.find(page.actor(), form.filter(), next, AT_ONCE);
            var answers = lookup.answers().values(found.lines().stream().map(RequestLine::id).toList());
            found.lines().forEach(line -> row(table, line, lookup.answers().line(line.category(), line.placedAt(),
                    answers.getOrDefault(line.id(), Map.of()), page.t()), page.t()));
            next = found.next();
        } while (next != null);
    }

    private void row(TableFile table, RequestLine line, String answers, Texts t) {
        table.row(line.number(), line.placedAt(), t.of(line.status()), t.of(line.urgency()),
                lookup.category(line.category(), t), t.of(line.source()), masked(line.title()),
                lookup.community(line.community(), t), lookup.unit(line.centre(), t), lookup.unit(line.lead(), t),
                line.statusSince(), line.redAt(), line.poor() ? t.get("desk.mark.poor") : "",
                masked(answers));
    }

    static String masked(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(found -> found.group().substring(0, 3)
                + "*".repeat(found.group().length() - 3));
    }
}
