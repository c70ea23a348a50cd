package org.linli.setting.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import org.linli.shared.Money;

/** How a plain component is written in a form. */
public enum Kind {
    WHOLE, DECIMAL, MONEY, TEXT, TIME, DATE, MONTH_DAY, YES_NO, CHOICE;

    private static final int LONGEST_TEXT = 2_000;

    /** Empty for types that are not plain. */
    static Optional<Kind> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(CHOICE);
        }
        return Optional.ofNullable(switch (type.getName()) {
            case "int", "long" -> WHOLE;
            case "boolean" -> YES_NO;
            case "java.math.BigDecimal" -> DECIMAL;
            case "org.linli.shared.Money" -> MONEY;
            case "java.lang.String" -> TEXT;
            case "java.time.LocalTime" -> TIME;
            case "java.time.LocalDate" -> DATE;
            case "java.time.MonthDay" -> MONTH_DAY;
            default -> null;
        });
    }

    public String inputType() {
        return switch (this) {
            case TIME -> "time";
            case DATE -> "date";
            default -> "text";
        };
    }

    /** Which keyboard a phone shows; empty for the usual one. */
    public String inputMode() {
        return switch (this) {
            case WHOLE -> "numeric";
            case DECIMAL, MONEY -> "decimal";
            default -> "";
        };
    }

    /** A few characters at most. */
    public boolean isShort() {
        return this != TEXT && this != CHOICE;
    }

    /** Message key of what is wrong with a text that {@link #parse} does not understand. */
    String errorKey() {
        return "setting.error." + name();
    }

    /** What stands in the form's field. */
    static String write(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            case MonthDay day -> day.toString().substring(2);
            default -> value.toString();
        };
    }

    /** Empty where the text is not of that kind; an empty text is only ever a TEXT or a YES_NO. */
    Optional<Object> parse(Class<?> type, String text) {
        try {
            return switch (this) {
                case TEXT -> text.length() > LONGEST_TEXT ? Optional.empty() : Optional.of(text);
                case YES_NO -> Optional.of(!text.isEmpty());
                case WHOLE -> Optional.of(type == long.class ? (Object) Long.valueOf(text) : Integer.valueOf(text));
                case DECIMAL -> Optional.of(new BigDecimal(text)).filter(number -> text.length() < 20).map(Object.class::cast);
                case MONEY -> Money.parse(text).map(Object.class::cast);
                case TIME -> Optional.of(LocalTime.parse(text));
                case DATE -> Optional.of(LocalDate.parse(text));
                case MONTH_DAY -> Optional.of(MonthDay.parse("--" + text));
                case CHOICE -> Arrays.stream(type.getEnumConstants()).filter(constant -> write(constant).equals(text)).findFirst()
                        .map(Object.class::cast);
            };
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
