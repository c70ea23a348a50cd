package org.linli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.linli.shared.FieldError;

/**
 * The words of a kind of short message, with its variables in braces: {@code {number}}. Operators let only those texts
 * through that they have approved, each under an id of theirs.
 *
 * @param chineseId id of the Chinese text at the operator, empty where none is needed
 * @param english   empty: everybody gets the Chinese text
 */
public record SmsWording(String chineseId, String chinese, String englishId, String english) {

    /** One message holds so many characters; of those that belong together each holds three less. */
    private static final int ONE_MESSAGE = 70;
    private static final int ONE_OF_SEVERAL = 67;
    private static final int LONGEST = 500;
    private static final int LONGEST_ID = 60;
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    String id(boolean inEnglish) {
        return isWritten(inEnglish) ? englishId : chineseId;
    }

    /** The text as it leaves the house. */
    public String filled(boolean inEnglish, Map<String, String> variables) {
        return VARIABLE.matcher(isWritten(inEnglish) ? english : chinese).replaceAll(found ->
                java.util.regex.Matcher.quoteReplacement(variables.getOrDefault(found.group(1), "")));
    }

    private boolean isWritten(boolean inEnglish) {
        return inEnglish && !english.isBlank();
    }

    /** How many messages the operator bills for a text. */
    public static int messages(String text) {
        return text.length() <= ONE_MESSAGE ? 1 : Math.ceilDiv(text.length(), ONE_OF_SEVERAL);
    }

    /** What is wrong with it for that kind, by its own components. */
    List<FieldError> check(SmsKind kind) {
        var errors = new ArrayList<FieldError>();
        if (chinese.isBlank()) {
            errors.add(FieldError.of("chinese", "notice.template.error.empty"));
        }
        check("chinese", chinese, kind, errors);
        check("english", english, kind, errors);
        if (chineseId.length() > LONGEST_ID) {
            errors.add(FieldError.of("chineseId", "notice.template.error.long", LONGEST_ID));
        }
        if (englishId.length() > LONGEST_ID) {
            errors.add(FieldError.of("englishId", "notice.template.error.long", LONGEST_ID));
        }
        return errors;
    }

    private static void check(String field, String text, SmsKind kind, List<FieldError> errors) {
        var used = VARIABLE.matcher(text).results().map(MatchResult::group).map(v -> v.substring(1, v.length() - 1)).toList();
        used.stream().filter(variable -> !kind.variables().contains(variable)).findFirst().ifPresent(unknown ->
                errors.add(FieldError.of(field, "notice.template.error.unknown", unknown)));
        if (!text.isBlank()) {
            kind.variables().stream().filter(variable -> kind.needs(variable) && !used.contains(variable)).findFirst()
                    .ifPresent(missing -> errors.add(FieldError.of(field, "notice.template.error.missing", missing)));
        }
        if (text.length() > LONGEST) {
            errors.add(FieldError.of(field, "notice.template.error.long", LONGEST));
        }
    }
}
