package org.linli.web;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.shared.BusinessTime;

/** The program's words in one language, and dates as that language writes them. */
public final class Texts {

    private final Locale locale;
    private final Map<String, String> messages;

    Texts(Locale locale, Map<String, String> messages) {
        this.locale = locale;
        this.messages = messages;
    }

    /**
     * The text of a key with {@code {0}} … filled in. Enums among the arguments are shown by their own text.
     *
     * @return the key itself in ⟦⟧ where no text stands, so that a gap is seen and not hidden
     */
    public String get(String key, Object... arguments) {
        var pattern = messages.get(key);
        if (pattern == null) {
            return "⟦" + key + "⟧";
        }
        return arguments.length == 0 ? pattern.replace("''", "'") : format(pattern, arguments);
    }

    public String get(String key, List<Object> arguments) {
        return get(key, arguments.toArray());
    }

    /** The text of {@code <module>.<EnumType>.<CONSTANT>}, the module being the enum's package below org.linli. */
    public String of(Enum<?> value) {
        return get(keyOf(value));
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** A configured name: English where the page is English and a translation was entered, else as configured. */
    public String name(String name, String nameEn) {
        return isEnglish() && nameEn != null && !nameEn.isBlank() ? nameEn : name;
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    public Locale locale() {
        return locale;
    }

    /** For the html element's {@code lang}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Day, month and minute: 11 月 26 日 18:00, or 26 Nov 18:00. */
    public String moment(Instant instant) {
        return at(get("web.format.moment"), instant);
    }

    /** 11-26 18:00, for tables and timelines. */
    public String shortMoment(Instant instant) {
        return at("MM-dd HH:mm", instant);
    }

    public String clock(Instant instant) {
        return at("HH:mm", instant);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(get("web.format.date"), locale).format(date);
    }

    /** A length of time, rounded down to what matters: 18 分, 1 时 06, 2 天 3 时. Never negative. */
    public String span(Duration duration) {
        var minutes = Math.abs(duration.toMinutes());
        if (minutes < 60) {
            return get("web.span.minutes", minutes);
        }
        if (minutes < 24 * 60) {
            return get("web.span.hours", minutes / 60, "%02d".formatted(minutes % 60));
        }
        return get("web.span.days", minutes / (24 * 60), minutes / 60 % 24);
    }

    private String at(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(BusinessTime.ZONE).format(instant);
    }

    private String format(String pattern, Object[] arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof Enum<?> value && has(keyOf(value)) ? of(value) : arguments[i];
        }
        return new MessageFormat(pattern, locale).format(shown);
    }

    private static String keyOf(Enum<?> value) {
        var type = value.getDeclaringClass();
        var packageName = type.getPackageName().replace("org.linli.", "");
        var module = packageName.contains(".") ? packageName.substring(0, packageName.indexOf('.')) : packageName;
        return module + "." + type.getSimpleName() + "." + value.name();
    }
}
