package org.linli.setting.web;

import org.linli.web.FormErrors;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent from a setting's form.
 *
 * @param rowChange {@code add value.rows}, {@code remove value.rows.2} or {@code up value.rows.2}, from the buttons of a table; empty where the
 *                  decision itself was sent
 */
record Sent(FormTexts texts, int basedOn, String validFrom, String reason, String rowChange) {

    static Sent of(MultiValueMap<String, String> form) {
        return new Sent(FormTexts.of(form), number(first(form, "basedOn")), first(form, "validFrom"),
                first(form, "reason"), first(form, "rowChange"));
    }

    SettingPage.Form withRowsChanged() {
        var change = rowChange.split(" ", 2);
        if (change.length != 2 || !change[1].startsWith(FormTexts.ROOT + ".")) {
            return form(FormErrors.none());
        }
        var changed = switch (change[0]) {
            case "add" -> texts.withRow(change[1]);
            case "up" -> texts.withRowUp(change[1]);
            case "remove" -> texts.withoutRow(change[1]);
            default -> texts;
        };
        var focus = change[0].equals("add") ? change[1] + "." + texts.rows(change[1]) : "";
        return new SettingPage.Form(changed, basedOn, validFrom, reason, FormErrors.none(), focus);
    }

    SettingPage.Form form(FormErrors errors) {
        return new SettingPage.Form(texts, basedOn, validFrom, reason, errors, "");
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }

    /** -1, on which no decision can be based, where something else than a number was sent. */
    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
