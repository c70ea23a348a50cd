package org.linli.notice;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of short message, declared as a bean by the module that sends it; its wording then has a page. Texts in the
 * message files: the key itself is the wording until a city decides otherwise, {@code <key>.title} its name,
 * {@code <key>.<variable>} what a variable stands for and {@code <key>.<variable>.example} one for the preview.
 *
 * @param key       {@code <module>.sms.<name>}
 * @param variables in the order of the wording's {@code {0}}, {@code {1}} …
 * @param usefulFor a message that could not leave within this time is given up; null: useful for good
 */
public record SmsKind(String key, List<String> variables, Urgency urgency, @Nullable Duration usefulFor) {

    public static SmsKind of(String key, Urgency urgency, String... variables) {
        return new SmsKind(key, List.of(variables), urgency, null);
    }

    SmsKind usefulFor(Duration time) {
        return new SmsKind(key, variables, urgency, time);
    }

    /** What the caller gave, by name; what it left out is empty. */
    Map<String, String> named(List<String> values) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < variables.size(); i++) {
            named.put(variables.get(i), i < values.size() ? values.get(i) : "");
        }
        return named;
    }

    /** A code's message is of no use without the code; what else there is may be left out of the words. */
    boolean needs(String variable) {
        return urgency == Urgency.CODE && variables.contains(variable);
    }
}
