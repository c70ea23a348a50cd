package org.linli.setting.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.setting.SettingKey;
import org.linli.web.Option;
import org.linli.web.Texts;

/** The words for a setting's parts and values. Paths are those of the form; the numbers of rows make no difference. */
public record Labels(Texts t, String key) {

    static Labels of(Texts t, SettingKey<?> key) {
        return new Labels(t, key.key());
    }

    public String title() {
        return t.get(key);
    }

    public String hint() {
        return optional(key + ".hint");
    }

    public String title(String path) {
        return t.get(messageKey(path));
    }

    public String hint(String path) {
        return optional(messageKey(path) + ".hint");
    }

    /** What a number counts: minutes, metres; empty where the message {@code ….unit} does not stand. */
    public String unit(String path) {
        return optional(messageKey(path) + ".unit");
    }

    public List<Option> options(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum.class::cast)
                .map(constant -> Option.of(constant.name(), of(constant))).toList();
    }

    public String of(Enum<?> constant) {
        return constant instanceof DayOfWeek day ? day.getDisplayName(TextStyle.FULL, t.locale()) : t.of(constant);
    }

    /** A field's text as people read it: choices and yes or no in words, nothing as a dash. */
    public String shown(Kind kind, Class<?> type, String text) {
        return switch (kind) {
            case CHOICE -> kind.parse(type, text).map(constant -> of((Enum<?>) constant)).orElse(text);
            case YES_NO -> t.get(text.isEmpty() ? "setting.no" : "setting.yes");
            default -> text.isEmpty() ? "–" : text;
        };
    }

    private String messageKey(String path) {
        return key + path.substring(FormTexts.ROOT.length()).replaceAll("\\.\\d+(?=\\.|$)", "");
    }

    private String optional(String messageKey) {
        return Optional.of(messageKey).filter(t::has).map(found -> t.get(found)).orElse("");
    }
}
