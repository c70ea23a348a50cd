package org.linli.affair;

import java.util.List;
import org.linli.shared.Personal;
import org.linli.web.Texts;

/**
 * A field of an item's form.
 *
 * @param label   empty: a field of the program's own, with a text of its own
 * @param most    characters at most; 0 for the usual
 * @param pattern that the answer has to match; empty for any
 * @param options of a CHOICE
 * @param sensitive what is filled in is read only by who opens it on purpose; of a telephone, an identity number and an
 *                  account that holds anyway
 */
public record FormField(String name, String label, String labelEn, Type type, boolean required, int most, String pattern,
                        List<String> options, String hint, String hintEn, boolean sensitive) {

    /** What can be filled in. */
    public enum Type { TEXT, LONG, NUMBER, DATE, CHOICE, YES_NO, PHONE, USCC, IDENTITY, ACCOUNT }

    private static final int USUAL = 100;
    private static final int USUAL_LONG = 500;

    static FormField own(String name, Type type, boolean required) {
        return new FormField(name, "", "", type, required, 0, "", List.of(), "", "", false);
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

    public boolean isPersonal() {
        return sensitive || type == Type.PHONE || type == Type.IDENTITY || type == Type.ACCOUNT;
    }

    /** How an answer is shown until somebody opens it on purpose; empty: nothing of it. */
    public String masked(String answer) {
        return switch (type) {
            case PHONE -> Personal.maskedPhone(answer);
            case IDENTITY -> Personal.maskedNumber(answer);
            case ACCOUNT -> Personal.maskedAccount(answer);
            case TEXT, LONG -> sensitive ? "" : Personal.withoutNumbers(answer);
            case NUMBER, DATE, CHOICE, YES_NO, USCC -> sensitive ? "" : answer;
        };
    }

    /** The name of its input. */
    public String input() {
        return "answer-" + name;
    }
}
