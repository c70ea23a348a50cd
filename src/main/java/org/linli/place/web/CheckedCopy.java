package org.linli.place.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.linli.shared.imports.ImportProblem;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;

/** A file as it was brought, with its mistakes in a column of their own. */
final class CheckedCopy {

    private static final CSVFormat ANY = CSVFormat.RFC4180.builder().setTrim(true).get();

    private CheckedCopy() {
    }

    static void send(HttpServletResponse response, Texts t, String text, List<ImportProblem> problems) throws IOException {
        var byLine = problems.stream().collect(Collectors.groupingBy(ImportProblem::line));
        TableFormat.XLSX.send(response, "checked", List.of(t.get("place.import.line"), t.get("place.import.reason")),
                table -> write(table, t, text, byLine));
    }

    private static void write(TableFile table, Texts t, String text, Map<Long, List<ImportProblem>> byLine)
            throws IOException {
        if (byLine.containsKey(0L) || text.isEmpty()) {
            byLine.values().forEach(list -> list.forEach(problem ->
                    table.row(problem.line() == 0 ? null : problem.line(), words(t, List.of(problem)))));
        }
        try (var parser = CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), ANY)) {
            for (var record : parser) {
                var line = parser.getCurrentLineNumber()
                        - record.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
                if (record.size() == 1 && record.get(0).isEmpty()) {
                    continue;
                }
                var cells = new ArrayList<@Nullable Object>();
                cells.add(line);
                cells.add(words(t, byLine.getOrDefault(line, List.of())));
                record.forEach(cells::add);
                table.row(cells.toArray());
            }
        } catch (java.io.UncheckedIOException unreadable) {
            // the rest is no CSV; what is wrong stands above
        }
    }

    private static String words(Texts t, List<ImportProblem> problems) {
        return problems.stream().map(problem -> (problem.column().isEmpty() ? "" : problem.column() + " ")
                + t.get(problem.messageKey(), problem.arguments())).collect(Collectors.joining("; "));
    }
}
