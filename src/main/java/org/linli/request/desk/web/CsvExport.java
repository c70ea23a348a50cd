package org.linli.request.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.shared.BusinessTime;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The list of a search as CSV, written page by page, so that a hundred thousand rows need no more memory than one page.
 * Nobody's name or telephone is in it, and numbers that people wrote into a title are masked. The mark in front tells
 * spreadsheets that it is UTF-8; what looks like a formula is made a text.
 */
@Component
class CsvExport {

    private static final int AT_ONCE = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> COLUMNS = List.of("number", "placed", "status", "urgency", "category", "source",
            "title", "community", "centre", "lead", "since", "due", "poor");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}[\\dXx]?");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final RequestLists lists;
    private final Lookup lookup;
    private final AuditTrail audit;

    CsvExport(RequestLists lists, Lookup lookup, AuditTrail audit) {
        this.lists = lists;
        this.lookup = lookup;
        this.audit = audit;
    }

    void write(Page page, SearchForm form, HttpServletResponse response) throws IOException {
        audit.did(page.actor(), "export", "requests", form.query(""));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"requests-"
                + BusinessTime.dateOf(lookup.now()) + ".csv\"");
        write(page, form, new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    private void write(Page page, SearchForm form, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(column -> page.t().get("desk.csv." + column)).toList());
        var next = form.after().isEmpty() ? null : form.after();
        do {
            var found = lists.find(page.actor(), form.filter(), next, AT_ONCE);
            for (var line : found.lines()) {
                printer.printRecord(cells(line, page.t()));
            }
            printer.flush();
            next = found.next();
        } while (next != null);
    }

    private List<String> cells(RequestLine line, Texts t) {
        return List.of(line.number(), at(line.placedAt()), t.of(line.status()), t.of(line.urgency()),
                lookup.category(line.category(), t), t.of(line.source()), safe(line.title()),
                lookup.community(line.community(), t), lookup.unit(line.centre(), t), lookup.unit(line.lead(), t),
                at(line.statusSince()), at(line.redAt()), line.poor() ? t.get("desk.mark.poor") : "");
    }

    private static String at(@Nullable Instant instant) {
        return instant == null ? "" : instant.atZone(BusinessTime.ZONE).toLocalDateTime().withNano(0).toString()
                .replace('T', ' ');
    }

    static String safe(String text) {
        var masked = LONG_NUMBER.matcher(text).replaceAll(found -> found.group().substring(0, 3)
                + "*".repeat(found.group().length() - 3));
        return FORMULA.matcher(masked).find() ? "'" + masked : masked;
    }
}
