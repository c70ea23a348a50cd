package org.linli.affair.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.linli.affair.FormContent;
import org.linli.affair.FormContent.Attachment;
import org.linli.affair.FormField;
import org.linli.affair.FormField.Type;
import org.springframework.util.MultiValueMap;

/** A form's description as it was typed: fields {@code f0.label…}, papers {@code a0.label…}; rows without a label count for nothing. */
record CaseFormText(MultiValueMap<String, String> typed) {

    private static final int MOST = FormContent.MOST_FIELDS;
    private static final String FULL_WIDTH = String.valueOf((char) 0xff1b);

    String text(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    int number(String name) {
        return text(name).matches("\\d{1,6}") ? Integer.parseInt(text(name)) : 0;
    }

    /** Every row, empty ones too, after the row button that was pressed. */
    FormContent rows() {
        var fields = new ArrayList<FormField>();
        var taken = new HashSet<String>();
        IntStream.range(0, MOST + 1).filter(row -> typed.containsKey("f" + row + ".label"))
                .mapToObj(row -> field("f" + row + ".", taken)).forEach(fields::add);
        pressed(fields, taken);
        var attachments = IntStream.range(0, FormContent.MOST_ATTACHMENTS).filter(row -> !text("a" + row + ".label").isEmpty())
                .mapToObj(row -> new Attachment(text("a" + row + ".label"), text("a" + row + ".labelEn"),
                        !text("a" + row + ".required").isEmpty())).toList();
        return new FormContent(fields, attachments);
    }

    /** Without rows that nothing was written in. */
    static FormContent content(FormContent rows) {
        return new FormContent(rows.fields().stream().filter(field -> !field.label().isEmpty() || !field.labelEn().isEmpty()
                || !field.options().isEmpty() || !field.hint().isEmpty()).toList(), rows.attachments());
    }

    private FormField field(String at, Set<String> taken) {
        var name = text(at + "name");
        var right = name.matches("[a-z][A-Za-z0-9]{0,40}") && taken.add(name) ? name : fresh(taken);
        var type = Arrays.stream(Type.values()).filter(known -> known.name().equals(text(at + "type"))).findFirst().orElse(Type.TEXT);
        return new FormField(right, text(at + "label"), text(at + "labelEn"), type, !text(at + "required").isEmpty(),
                number(at + "most"), text(at + "pattern"), options(text(at + "options")), text(at + "hint"), text(at + "hintEn"),
                !text(at + "sensitive").isEmpty());
    }

    private static String fresh(Set<String> taken) {
        return IntStream.rangeClosed(1, 1000).mapToObj(n -> "field" + n).filter(taken::add).findFirst().orElseThrow();
    }

    private static List<String> options(String typed) {
        return Arrays.stream(typed.replace(FULL_WIDTH, ";").split("[;\\n]")).map(String::strip)
                .filter(option -> !option.isEmpty()).toList();
    }

    private void pressed(List<FormField> fields, Set<String> taken) {
        var action = text("do").split(" ");
        if (action[0].equals("add") && fields.size() < MOST) {
            fields.add(new FormField(fresh(taken), "", "", Type.TEXT, false, 0, "", List.of(), "", "", false));
        }
        row(action).filter(row -> row < fields.size()).ifPresent(row -> {
            switch (action[0]) {
                case "up" -> fields.add(Math.max(0, row - 1), fields.remove((int) row));
                case "down" -> fields.add(Math.min(fields.size() - 1, row + 1), fields.remove((int) row));
                case "remove" -> fields.remove((int) row);
                default -> { }
            }
        });
    }

    private static Optional<Integer> row(String[] action) {
        return action.length == 2 && action[1].matches("\\d{1,3}") ? Optional.of(Integer.valueOf(action[1])) : Optional.empty();
    }
}
