package org.linli.web;

import java.time.Instant;
import java.util.List;

/**
 * Model of the style page.
 *
 * @param wrong a form with errors, for the states that show them
 */
public record KitPage(Instant now, FormErrors none, FormErrors wrong) {

    static KitPage at(Instant now) {
        var wrong = FormErrors.none()
                .add("wrongName", "web.kit.wrong.name").add("wrongStory", "web.kit.wrong.story")
                .add("wrongKind", "web.kit.wrong.kind").add("wrongStars", "web.kit.wrong.stars")
                .add("wrongPhoto", "web.kit.wrong.photo");
        return new KitPage(now, FormErrors.none(), wrong);
    }

    /** {@code count} texts of {@code <prefix>1} and on. */
    public static List<String> texts(Texts t, String prefix, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count).mapToObj(i -> t.get(prefix + i)).toList();
    }

    /** Options with the texts of {@code <prefix>1} and on, hints where {@code <prefix>1.hint} has a text. */
    public static List<Option> options(Texts t, String prefix, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count).mapToObj(i -> {
            var key = prefix + i;
            return new Option(String.valueOf(i), t.get(key), t.has(key + ".hint") ? t.get(key + ".hint") : "");
        }).toList();
    }
}
