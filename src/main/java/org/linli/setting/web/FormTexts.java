package org.linli.setting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a setting's form, by path: {@code value.summer.from}, {@code value.rows.0.minutes}.
 * Rows count from 0 without gaps. A list of plain values is one text, a line each.
 */
public final class FormTexts {

    /** Before every path, so that no component collides with the form's own fields. */
    public static final String ROOT = "value";
    /** A field that every row has, so that a row is there though nothing in it is filled in. */
    public static final String ROW_MARK = "_";

    private static final Pattern IN_ROW = Pattern.compile("(.+?)\\.(\\d{1,6})\\.(.+)");
    private static final int MOST_ROWS = 500;

    private final Map<String, String> texts;

    private FormTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** From what a browser sends; rows keep their order and are counted anew. */
    static FormTexts of(Map<String, List<String>> sent) {
        var texts = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith(ROOT + ".")) {
                texts.put(name, String.join("\n", values).replace("\r\n", "\n").strip());
            }
        });
        return new FormTexts(countedAnew(texts));
    }

    static FormTexts ofPaths(Map<String, String> texts) {
        return new FormTexts(texts);
    }

    public String get(String path) {
        return texts.getOrDefault(path, "");
    }

    public int rows(String path) {
        return texts.keySet().stream().map(IN_ROW::matcher).filter(inRow -> inRow.matches() && inRow.group(1).equals(path))
                .mapToInt(inRow -> Integer.parseInt(inRow.group(2)) + 1).max().orElse(0);
    }

    /** With one more, empty row at the end. */
    FormTexts withRow(String path) {
        var more = new LinkedHashMap<>(texts);
        if (rows(path) < MOST_ROWS) {
            more.put(path + "." + rows(path) + "." + ROW_MARK, "");
        }
        return new FormTexts(more);
    }

    /** @param row {@code value.rows.2} */
    FormTexts withoutRow(String row) {
        return new FormTexts(countedAnew(texts.entrySet().stream().filter(entry -> !entry.getKey().startsWith(row + "."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new))));
    }

    private static Map<String, String> countedAnew(Map<String, String> texts) {
        var indexes = new TreeMap<String, TreeSet<Integer>>();
        inRows(texts, (list, index) -> indexes.computeIfAbsent(list, l -> new TreeSet<>()).add(index));
        var counted = new LinkedHashMap<String, String>();
        texts.forEach((path, text) -> {
            var inRow = IN_ROW.matcher(path);
            if (!inRow.matches()) {
                counted.put(path, text);
                return;
            }
            var place = indexes.get(inRow.group(1)).headSet(Integer.valueOf(inRow.group(2))).size();
            if (place < MOST_ROWS) {
                counted.put(inRow.group(1) + "." + place + "." + inRow.group(3), text);
            }
        });
        return counted;
    }

    private static void inRows(Map<String, String> texts, BiConsumer<String, Integer> found) {
        texts.keySet().stream().map(IN_ROW::matcher).filter(Matcher::matches)
                .forEach(inRow -> found.accept(inRow.group(1), Integer.valueOf(inRow.group(2))));
    }
}
