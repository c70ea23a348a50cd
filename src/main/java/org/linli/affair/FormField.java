package org.linli.affair;

import java.util.List;
import org.linli.web.Texts;

/**
 * A field of an item's form.
 *
 * @param label   empty: a field of the program's own, with a text of its own
 * @param most    characters at most; 0 for the usual
 * @param pattern that the answer has to match; empty for any
 * @param options of a CHOICE
 */
public record FormField(String name, String label, String labelEn, Type type, boolean required, int most, String pattern,
                        List<String> options, String hint, String hintEn) {

    /** What can be filled in. */
    public enum Type { TEXT, LONG, NUMBER, DATE, CHOICE, YES_NO, PHONE, USCC }

    private static final int USUAL = 100;
    private static final int USUAL_LONG = 500;

    static FormField own(String name, Type type, boolean required) {
        return new FormField(name, "", "", type, required, 0, "", List.of(), "", "");
    }

    public String label(Texts t) {
        return label.isEmpty() ? t.get("affair.field." + name) : t.name(label, labelEn);
    }

    public String hint(Texts t) {
        return label.isEmpty() ? "" : t.name(hint, hintEn);
    }

    public int longest() {
        return most > 0 ? most : type == Type.LONG ? USUAL_LONG : USUAL;
    }

    /** The name of its input. */
    public String input() {
        return "answer-" + name;
    }
}
