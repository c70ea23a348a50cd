package org.linli.request.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.web.Option;
import org.linli.web.Texts;

/**
 * One question of a category.
 *
 * @param code    unique in its category; stands in forms and interfaces
 * @param options of a CHOICE, one each as {@code code=中文=English}; the English may be left out
 */
public record Question(String category, String code, String question, String questionEn, QuestionType type,
                       boolean required, List<String> options) {

    static final int LONGEST = 200;
    private static final String SEPARATOR = "=";

    public Question {
        options = List.copyOf(options);
    }

    public String label(Texts t) {
        return t.name(question, questionEn);
    }

    public List<Option> choices(Texts t) {
        return options.stream().map(option -> option.split(SEPARATOR, 3))
                .map(parts -> Option.of(parts[0].strip(), parts.length < 2 ? parts[0].strip()
                        : t.name(parts[1].strip(), parts.length < 3 ? "" : parts[2].strip()))).toList();
    }

    List<String> codes() {
        return options.stream().map(option -> option.split(SEPARATOR, 2)[0].strip()).toList();
    }

    /** The answer as it is kept, or empty where it is none of this type. */
    Optional<String> normal(String typed) {
        var text = typed.strip();
        return switch (type) {
            case TEXT -> Optional.of(text).filter(value -> value.length() <= LONGEST && value.indexOf('\0') < 0);
            case INTEGER -> Optional.of(text).filter(value -> value.matches("-?\\d{1,9}"))
                    .map(value -> String.valueOf(Integer.parseInt(value)));
            case BOOLEAN -> Optional.of(text).filter(value -> Arrays.asList("true", "false").contains(value));
            case CHOICE -> Optional.of(text).filter(codes()::contains);
            case DATE -> day(text).map(LocalDate::toString);
        };
    }

    /** Also where only the first ten characters are a day: Open311 sends moments. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A kept answer in words. */
    public String shown(String value, Texts t) {
        return switch (type) {
            case BOOLEAN -> t.get(value.equals("true") ? "request.answer.yes" : "request.answer.no");
            case CHOICE -> choices(t).stream().filter(option -> option.value().equals(value)).map(Option::label).findFirst()
                    .orElse(value);
            case DATE -> day(value).map(t::date).orElse(value);
            default -> value;
        };
    }
}
