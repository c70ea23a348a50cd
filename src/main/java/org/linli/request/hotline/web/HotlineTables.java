package org.linli.request.hotline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.request.hotline.HotlineCase;
import org.linli.request.hotline.Result;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Component;

/** The list and the returned results as files; for older programs of hotlines also in GB 18030. */
@Component
class HotlineTables {

    private static final List<String> COLUMNS = List.of("external", "number", "title", "status", "lead", "received", "due",
            "ownDue", "answered", "late", "back", "backAt");
    private static final List<String> RESULT = List.of("external", "number", "status", "lead", "received", "due", "answered",
            "closed", "late", "result");
    private static final Charset GB = Charset.forName("GB18030");

    private final HotlinePages pages;

    HotlineTables(HotlinePages pages) {
        this.pages = pages;
    }

    /** @param cases hands each of them to whom it is given */
    void list(Consumer<Consumer<HotlineCase>> cases, TableFormat format, Texts t, Instant now, HttpServletResponse response)
            throws IOException {
        format.send(response, "hotline", header(COLUMNS, t), table -> cases.accept(one -> table.row(one.external(),
                one.number(), one.title(), t.of(one.status()), pages.unit(one.lead(), t), one.receivedAt(), one.due(),
                one.ownDue(), one.answeredAt(), one.isLate(now) ? t.get("hotline.late") : "",
                one.back() == null ? "" : t.of(one.back().state()), one.back() == null ? null : one.back().at())));
    }

    void results(List<Result> results, TableFormat format, boolean gb, Texts t, HttpServletResponse response)
            throws IOException {
        if (!gb || format != TableFormat.CSV) {
            format.send(response, "hotline-results", header(RESULT, t), table -> rows(results, table, t));
            return;
        }
        var bytes = new ByteArrayOutputStream();
        try (var table = format.open(bytes, header(RESULT, t))) {
            rows(results, table, t);
        }
        response.setContentType("text/csv;charset=GB18030");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"hotline-results-gb18030.csv\"");
        response.getOutputStream().write(bytes.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").getBytes(GB));
    }

    private void rows(List<Result> results, TableFile table, Texts t) {
        results.forEach(one -> table.row(one.externalNumber(), one.number(), t.of(Status.valueOf(one.status())),
                pages.unit(one.unit(), t), at(one.receivedAt()), at(one.dueAt()), at(one.answeredAt()), at(one.closedAt()),
                one.inTime() ? "" : t.get("hotline.late"), one.result()));
    }

    private static @Nullable Instant at(@Nullable String moment) {
        return moment == null ? null : Instant.parse(moment);
    }

    private static List<String> header(List<String> columns, Texts t) {
        return columns.stream().map(column -> t.get("hotline.csv." + column)).toList();
    }
}
