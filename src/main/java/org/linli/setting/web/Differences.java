package org.linli.setting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What two values of a setting do not have in common, in words. Rows of a table are told apart by their leading choices
 * and texts (category, urgency …), so that a row put in between is one added row and not a change of all that follow.
 */
final class Differences {

    private final Labels labels;
    private final FormTexts before;
    private final FormTexts after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Labels labels, FormTexts before, FormTexts after) {
        this.labels = labels;
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(Record before, Record after, Labels labels) {
        var differences = new Differences(labels, RecordForm.write(before), RecordForm.write(after));
        differences.parts(Shape.of(after.getClass()), FormTexts.ROOT + ".", "");
        return differences.found;
    }

    private void parts(List<Shape> parts, String prefix, String around) {
        for (var part : parts) {
            var path = prefix + part.name();
            var what = around + labels.title(path);
            switch (part) {
                case Shape.Value value -> texts(what, shown(value, before, path), shown(value, after, path));
                case Shape.Lines lines -> texts(what, shown(lines, before, path), shown(lines, after, path));
                case Shape.Group group when group.isMeasure() -> texts(what, shown(group, before, path), shown(group, after, path));
                case Shape.Group group -> parts(group.parts(), path + ".", what + " · ");
                case Shape.Rows rows -> rows(rows, path, what);
            }
        }
    }

    private void texts(String what, String was, String is) {
        if (!was.equals(is)) {
            found.add(new Difference(what, was, is));
        }
    }

    private void rows(Shape.Rows rows, String path, String what) {
        var was = byName(rows, before, path);
        var is = byName(rows, after, path);
        was.forEach((name, place) -> {
            if (!is.containsKey(name)) {
                found.add(new Difference(what, whole(rows, before, path, place), ""));
            }
        });
        is.forEach((name, place) -> {
            if (!was.containsKey(name)) {
                found.add(new Difference(what, "", whole(rows, after, path, place)));
                return;
            }
            for (var column : rows.columns()) {
                texts(what + " · " + name + " · " + labels.title(path + "." + column.name()),
                        shown(column, before, path + "." + was.get(name) + "." + column.name()),
                        shown(column, after, path + "." + place + "." + column.name()));
            }
        });
    }

    /** Rows by what names them; by their place where two have the same name. */
    private Map<String, Integer> byName(Shape.Rows rows, FormTexts texts, String path) {
        var naming = rows.columns().stream().takeWhile(Differences::isNaming).toList();
        var named = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < texts.rows(path); i++) {
            var row = path + "." + i + ".";
            var name = naming.stream().map(column -> shown(column, texts, row + column.name())).collect(Collectors.joining(" "));
            named.put(name.isEmpty() || named.containsKey(name) ? name + "#" + (i + 1) : name, i);
        }
        return named;
    }

    private static boolean isNaming(Shape column) {
        return column instanceof Shape.Value value && (value.kind() == Kind.CHOICE || value.kind() == Kind.TEXT);
    }

    /** The naming texts, then the rest with its titles. */
    private String whole(Shape.Rows rows, FormTexts texts, String path, int place) {
        var naming = rows.columns().stream().takeWhile(Differences::isNaming).toList();
        return rows.columns().stream().map(column -> {
            var text = shown(column, texts, path + "." + place + "." + column.name());
            return naming.contains(column) ? text : labels.title(path + "." + column.name()) + " " + text;
        }).collect(Collectors.joining(" · "));
    }

    private String shown(Shape shape, FormTexts texts, String path) {
        return switch (shape) {
            case Shape.Value value -> labels.shown(value.kind(), value.type(), texts.get(path));
            case Shape.Lines lines -> texts.get(path).lines().map(line -> labels.shown(lines.kind(), lines.type(), line))
                    .collect(Collectors.joining(", "));
            case Shape.Group group -> group.parts().stream().map(part -> shown(part, texts, path + "." + part.name()))
                    .collect(Collectors.joining(" "));
            case Shape.Rows rows -> throw new IllegalStateException("a list of records inside a list: " + rows.name());
        };
    }
}
