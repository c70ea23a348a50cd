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
import java.util.stream.IntStream;

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
    /** In narrow characters; an ideograph counts for two. */
    private static final int LONG_TEXT = 28;

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

    /** Some text of the column is too long for one short line. */
    public boolean isLong(String path, String column) {
        return IntStream.range(0, rows(path)).mapToObj(row -> get(path + "." + row + "." + column))
                .anyMatch(text -> text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum() > LONG_TEXT);
    }

    /** @param row {@code value.rows.2}: changes places with the one before it, if any */
    FormTexts withRowUp(String row) {
        var path = row.substring(0, row.lastIndexOf('.'));
        var number = row.substring(path.length() + 1);
        if (!number.matches("[1-9]\\d{0,5}")) {
            return this;
        }
        var above = path + "." + (Integer.parseInt(number) - 1);
        var moved = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> moved.put(name.startsWith(row + ".") ? above + name.substring(row.length())
                : name.startsWith(above + ".") ? row + name.substring(above.length()) : name, text));
        return new FormTexts(countedAnew(moved));
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
