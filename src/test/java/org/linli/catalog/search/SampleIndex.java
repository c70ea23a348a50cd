package org.linli.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The sample catalogue, ready to be searched, without the application around it. */
public final class SampleIndex {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/licheng");

    private SampleIndex() {
    }

    public static SearchIndex open() {
        var index = new SearchIndex(new ByteBuffersDirectory());
        index.fill(documents());
        index.refresh();
        index.use(synonyms());
        return index;
    }

    static List<SearchDocument> documents() {
        var mains = new HashSet<String>();
        return rows(SAMPLE.resolve("catalog_items.csv")).stream().map(row -> new SearchDocument(row.get("local_code"),
                Hanzi.normal(row.get("name")), Priors.of(!row.get("procedure").isEmpty(),
                row.get("audience").contains("PERSON"), mains.add(row.get("main_item"))))).toList();
    }

    public static Synonyms synonyms() {
        var file = SAMPLE.resolve("catalog_synonyms.csv");
        return !Files.exists(file) ? Synonyms.NONE : Synonyms.of(rows(file).stream().map(row -> new Synonyms.Entry(
                row.get("word"), Arrays.asList(row.get("official").split(";")))).toList());
    }

    public static List<CSVRecord> rows(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
