package org.linli.shared.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file being read; it collects the mistakes, so that its owner can mend them all at once. */
public final class ImportFile {

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setTrim(true).setIgnoreEmptyLines(true).get();

    private static final int MOST_CHANGES = 500;

    private final String name;
    private final String text;
    private final boolean rehearsal;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Imported.Change> changes = new ArrayList<>();
    private Map<String, String> titles = Map.of();

    /** @param text the whole content; a byte order mark, as spreadsheets write it, is dropped */
    public ImportFile(String name, String text) {
        this(name, text, false);
    }

    /** @param rehearsal nothing is to be kept: for importers whose rows the transaction cannot take back */
    public ImportFile(String name, String text, boolean rehearsal) {
        this.rehearsal = rehearsal;
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public boolean isRehearsal() {
        return rehearsal;
    }

    /** Columns may also be called by these titles, as in offices' own tables: title to column. */
    public ImportFile titled(Map<String, String> columnByTitle) {
        titles = Map.copyOf(columnByTitle);
        return this;
    }

    /**
     * The rows of a CSV file (RFC 4180, header in the first line).
     *
     * @param key     the columns that together tell rows apart; the same key twice is a mistake
     * @param columns the others that must be there
     * @throws ImportRefused at once where a column is missing or the file cannot be parsed
     */
    public List<CsvRow> rows(List<String> key, String... columns) {
        try (var parser = CSVParser.parse(new StringReader(text), format())) {
            requireColumns(parser, Stream.concat(key.stream(), Stream.of(columns)).toList());
            refuseIfWrong();
            var rows = new ArrayList<CsvRow>();
            var seen = new HashMap<List<String>, Long>();
            for (var record : parser) {
                if (rows.size() == ImportProblem.MOST_ROWS) {
                    add(parser.getCurrentLineNumber(), "", "web.import.tooLong", ImportProblem.MOST_ROWS);
                    throw new ImportRefused(problems);
                }
                rows.add(row(parser, record, key, seen));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            add(0, "", "web.import.csv");
            throw new ImportRefused(problems);
        }
    }

    /** The header in this program's words. */
    private CSVFormat format() throws IOException {
        if (titles.isEmpty()) {
            return RFC_4180;
        }
        try (var first = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180.builder().setTrim(true).get())) {
            var header = first.stream().findFirst().map(CSVRecord::stream).orElse(Stream.empty())
                    .map(title -> titles.getOrDefault(title, title)).toArray(String[]::new);
            return header.length == 0 ? RFC_4180 : RFC_4180.builder().setHeader(header).get();
        }
    }

    private CsvRow row(CSVParser parser, CSVRecord record, List<String> key, Map<List<String>, Long> seen) {
        // the parser stands at the end of the record; a record with line breaks in it began further up
        var breaks = record.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        var row = new CsvRow(this, record, parser.getCurrentLineNumber() - breaks);
        if (!record.isConsistent()) {
            row.wrong("", "web.import.fields", parser.getHeaderNames().size(), record.size());
            return row;
        }
        var earlier = seen.putIfAbsent(key.stream().map(record::get).toList(), row.line());
        if (earlier != null) {
            row.wrong(key.getLast(), "web.import.twice", earlier);
        }
        return row;
    }

    /** Names what is missing, all that must be there (also by its title), and what is there instead. */
    private void requireColumns(CSVParser parser, List<String> columns) {
        var found = String.join(", ", parser.getHeaderNames());
        var expected = columns.stream().map(this::withTitle).collect(Collectors.joining(", "));
        for (var column : columns) {
            if (!parser.getHeaderMap().containsKey(column)) {
                add(1, column, "web.import.column", expected, found);
            }
        }
    }

    private String withTitle(String column) {
        return titles.entrySet().stream().filter(entry -> entry.getValue().equals(column)).map(Map.Entry::getKey)
                .filter(title -> !title.equals(column)).findFirst().map(title -> column + " / " + title).orElse(column);
    }

    /** What a row says otherwise, told to whoever looks first; of very many the first are enough. */
    public void changes(long line, String key, String column, String before, String after) {
        if (changes.size() < MOST_CHANGES) {
            changes.add(new Imported.Change(line, key, column, before, after));
        }
    }

    public List<Imported.Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * A row that came one by one, for files that are never held as a whole.
     *
     * @param cells by the columns that the file has
     */
    public CsvRow row(Map<String, String> cells, long line) {
        return new CsvRow(this, cells::containsKey, column -> cells.getOrDefault(column, ""), line);
    }

    /** What was wrong so far. */
    public List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    /** @throws ImportRefused where there are so many that the rest can wait */
    public void add(long line, String column, String messageKey, Object... arguments) {
        if (problems.size() == ImportProblem.MOST) {
            problems.add(ImportProblem.more(name));
            throw new ImportRefused(problems);
        }
        problems.add(new ImportProblem(name, line, column, messageKey, List.of(arguments)));
    }

    /** @throws ImportRefused where anything was wrong so far */
    public void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
    }
}
