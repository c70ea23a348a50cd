package org.linli.affair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.linli.affair.FormField.Type;

/**
 * What is asked with an item, as it is described.
 *
 * @param attachments papers that are asked for besides those of the item's guide
 */
public record FormContent(List<FormField> fields, List<Attachment> attachments) {

    public static final int MOST_FIELDS = 40;
    public static final int MOST_ATTACHMENTS = 10;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_ANSWER = 2000;
    private static final int LONGEST_PATTERN = 200;

    public FormContent {
        fields = List.copyOf(fields);
        attachments = List.copyOf(attachments);
    }

    /** @param required whoever never has to come has to send it */
    public record Attachment(String label, String labelEn, boolean required) {
    }

    /**
     * Something that is wrong.
     *
     * @param field    name of the field; empty where the form as a whole is meant
     * @param argument of the message
     */
    public record Problem(String field, String messageKey, Object argument) {
    }

    /** Everything that is wrong, in the order of the form. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (fields.isEmpty() && attachments.isEmpty()) {
            problems.add(new Problem("", "affair.form.error.empty", 0));
        }
        if (fields.size() > MOST_FIELDS || attachments.size() > MOST_ATTACHMENTS) {
            problems.add(new Problem("", "affair.form.error.many", MOST_FIELDS));
        }
        var labels = new HashSet<String>();
        fields.forEach(field -> check(field, labels, problems));
        attachments.stream().filter(one -> one.label().length() > LONGEST_LABEL || !labels.add(one.label()))
                .forEach(one -> problems.add(new Problem("", "affair.form.error.twice", one.label())));
        return problems;
    }

    private static void check(FormField field, HashSet<String> labels, List<Problem> problems) {
        if (field.label().isEmpty()) {
            problems.add(new Problem(field.name(), "affair.form.error.label", ""));
        } else if (field.label().length() > LONGEST_LABEL) {
            problems.add(new Problem(field.name(), "affair.form.error.long", LONGEST_LABEL));
        } else if (!labels.add(field.label())) {
            problems.add(new Problem(field.name(), "affair.form.error.twice", field.label()));
        }
        if (field.most() < 0 || field.most() > LONGEST_ANSWER) {
            problems.add(new Problem(field.name(), "affair.form.error.most", LONGEST_ANSWER));
        }
        if (field.type() == Type.CHOICE && field.options().stream().distinct().count() < 2) {
            problems.add(new Problem(field.name(), "affair.form.error.options", ""));
        }
        if (!isPattern(field.pattern())) {
            problems.add(new Problem(field.name(), "affair.form.error.pattern", field.pattern()));
        }
    }

    private static boolean isPattern(String written) {
        try {
            Pattern.compile(written);
            return written.length() <= LONGEST_PATTERN;
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }
}
