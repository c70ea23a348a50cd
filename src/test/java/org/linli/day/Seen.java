package org.linli.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.linli.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and programs are shown: pages, files, answers of the interface. */
final class Seen implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern COUNT = Pattern.compile("s-count\">[^\\d]*([\\d\\u2009]+)");
    private static final Pattern NUMBER = Pattern.compile("LL\\d{14,}");

    private final Http pages;
    private final Http program;

    Seen(String origin, String account) {
        pages = Http.at(origin).signIn(account);
        program = Http.at(origin).token(account);
    }

    String page(String path) {
        var answer = pages.get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + answer);
        }
        return answer.body();
    }

    int count(String path) {
        var found = COUNT.matcher(page(path));
        if (!found.find()) {
            throw new AssertionError(path);
        }
        return Integer.parseInt(found.group(1).replace("\u2009", ""));
    }

    /** By the columns of its header. */
    List<List<String>> csv(String path) {
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(page(path)))) {
            return parser.stream().skip(1).map(row -> List.of(row.values())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> csvNumbers(String path) {
        var rows = csv(path);
        return once(path, rows.stream().map(List::getFirst).toList());
    }

    Set<String> sheetNumbers(String path) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(pages.get(path).bytes()));
             var rows = book.getFirstSheet().openStream()) {
            return once(path, rows.skip(1).map(row -> row.getCellText(0)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Page by page, as a program follows the cursor. */
    Set<String> listed(String query) {
        var numbers = new ArrayList<String>();
        var cursor = "";
        do {
            var page = json("/api/v1/requests?limit=60" + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.get("items").forEach(item -> numbers.add(item.get("number").asString()));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        return once(query, numbers);
    }

    JsonNode json(String path) {
        var answer = program.get(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + ": " + answer);
        }
        return JSON.readTree(answer.body());
    }

    Set<String> numbersOn(String path) {
        var numbers = new TreeSet<String>();
        NUMBER.matcher(page(path)).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }

    private static Set<String> once(String where, List<String> numbers) {
        var set = new TreeSet<>(numbers);
        if (set.size() != numbers.size()) {
            throw new AssertionError(where + " has some twice");
        }
        return set;
    }

    @Override
    public void close() {
        pages.close();
        program.close();
    }
}
