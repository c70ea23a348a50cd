package org.linli.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.LinliTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class TableFileTest {

    private static final int MANY = 100_000;
    /** Beyond this the writer would be keeping rows: a row of the test has about 110 characters. */
    private static final int KEPT_AT_MOST = 2_000;

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_sheet_holds_what_was_written_by_its_type() throws IOException {
        var rows = read(written(TableFormat.XLSX, "路灯不亮", 12, LocalDate.of(2026, 11, 24),
                Instant.parse("2026-11-24T02:03:04Z"), null));
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("a");
        var row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo("路灯不亮");
        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12");
        assertThat(row.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(row.getCellAsDate(3).orElseThrow()).isEqualTo(LocalDateTime.of(2026, 11, 24, 10, 3, 4));
    }

    @Test
    void nothing_runs_as_a_formula_in_either_format() throws IOException {
        for (var formula : List.of("=1+1", "+86", "-2", "@SUM(A1)", "\t=1")) {
            assertThat(read(written(TableFormat.XLSX, formula)).get(1).getCellText(0)).isEqualTo("'" + formula);
            assertThat(text(written(TableFormat.CSV, formula))).contains("'" + formula);
        }
        assertThat(text(written(TableFormat.CSV, -2))).contains("\n-2");
    }

    @Test
    void characters_that_xml_cannot_hold_and_texts_without_end_break_no_sheet() throws IOException {
        var rows = read(written(TableFormat.XLSX, "a\u0001b<&>", "x".repeat(40_000)));
        assertThat(rows.get(1).getCellText(0)).startsWith("a").endsWith("b<&>");
        assertThat(rows.get(1).getCellText(1)).hasSizeLessThan(32_768);
    }

    @ParameterizedTest
    @EnumSource
    void a_hundred_thousand_rows_pass_through_and_are_not_kept(TableFormat format) throws IOException {
        var out = new Counting();
        try (var table = format.open(out, List.of("n", "text"))) {
            transaction.executeWithoutResult(status -> {
                var sql = "select n, md5(n::text) || md5('x' || n) || md5('y' || n) from generate_series(1, ?) n";
                try (var rows = jdbc.sql(sql).param(MANY).withFetchSize(500)
                        .query((row, n) -> new Object[] {row.getInt(1), row.getString(2)}).stream()) {
                    rows.forEach(row -> {
                        table.row(row);
                        out.rows++;
                    });
                }
            });
        }
        assertThat(out.rows).isEqualTo(MANY);
        assertThat(out.longestWait).isLessThan(KEPT_AT_MOST);
    }

    private static byte[] written(TableFormat format, Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = format.open(out, List.of("a", "b", "c", "d", "e"))) {
            table.row(cells);
        }
        return out.toByteArray();
    }

    private static List<Row> read(byte[] bytes) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Counts how many rows were written to the table between two writes to the stream. */
    private static final class Counting extends OutputStream {

        private int rows;
        private int rowsAtLastWrite;
        private int longestWait;

        @Override
        public void write(int b) {
            longestWait = Math.max(longestWait, rows - rowsAtLastWrite);
            rowsAtLastWrite = rows;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            write(0);
        }
    }
}
