package org.linli.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;

/** Office Open XML. Rows leave for the stream every few hundred; texts stand in their cells, so that no table of them grows. */
final class XlsxTable implements TableFile {

    private static final int AT_ONCE = 500;
    /** A sheet of Excel ends at 1,048,576 rows; what is longer goes on on the next. */
    private static final int A_SHEET = 1_000_000;
    private static final double NARROWEST = 10;
    private static final double WIDEST = 28;

    private final Workbook book;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(OutputStream out, List<String> header) throws IOException {
        this.book = new Workbook(new Unclosed(out), "Linli", "1.0");
        this.header = header;
        this.sheet = next();
    }

    private Worksheet next() {
        var fresh = book.newWorksheet(String.valueOf(++sheets));
        for (int column = 0; column < header.size(); column++) {
            var title = header.get(column);
            fresh.width(column, Math.clamp(title.codePointCount(0, title.length()) * 2.0 + 4, NARROWEST, WIDEST));
            fresh.inlineString(0, column, title);
            fresh.style(0, column).bold().set();
        }
        fresh.freezePane(0, 1);
        row = 1;
        return fresh;
    }

    @Override
    public void row(@Nullable Object... cells) {
        try {
            if (row > A_SHEET) {
                sheet.finish();
                sheet = next();
            }
            for (int column = 0; column < cells.length; column++) {
                cell(column, cells[column]);
            }
            row++;
            if (row % AT_ONCE == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> { }
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant instant -> {
                sheet.value(row, column, ZonedDateTime.ofInstant(instant, BusinessTime.ZONE).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> sheet.inlineString(row, column, Cells.text(cell));
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever gave the stream closes it. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
