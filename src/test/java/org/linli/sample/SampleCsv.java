package org.linli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads one table of the sample district as it lies on the class path. */
final class SampleCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SampleCsv() {
    }

    static List<CSVRecord> rows(String table) {
        try (var reader = new InputStreamReader(open(table + ".csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> column(String table, String column) {
        return rows(table).stream().map(row -> row.get(column)).toList();
    }

    static Set<String> keys(String table, String column) {
        return new HashSet<>(column(table, column));
    }

    static InputStream open(String file) {
        var stream = SampleCsv.class.getResourceAsStream("/sample/licheng/" + file);
        if (stream == null) {
            throw new IllegalStateException("No sample file " + file);
        }
        return stream;
    }
}
