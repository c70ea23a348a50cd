package org.linli.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** The files of the sample district as rows, read once. */
@Component
class SampleTables {

    private final SampleFiles files;
    private final Map<String, List<CSVRecord>> read = new ConcurrentHashMap<>();

    SampleTables(SampleFiles files) {
        this.files = files;
    }

    List<CSVRecord> rows(String file) {
        return read.computeIfAbsent(file, this::parse);
    }

    private List<CSVRecord> parse(String file) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(files.find(file).orElseThrow(), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
