package org.linli.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** RFC 4180 in UTF-8; the mark in front tells spreadsheets so. */
final class CsvTable implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter csv;

    CsvTable(OutputStream out, List<String> header) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(header);
    }

    @Override
    public void row(@Nullable Object... cells) {
        try {
            csv.printRecord(Arrays.stream(cells).map(Cells::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
