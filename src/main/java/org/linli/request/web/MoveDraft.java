package org.linli.request.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.file.StoredFile;
import org.linli.request.Verb;
import org.linli.shared.FieldError;
import org.linli.web.FormErrors;

/**
 * A move that could not be made: what was typed, and why not. Fields carry their move's name in front, since several
 * forms stand on one page.
 *
 * @param refusal in words, empty where only fields were wrong
 */
public record MoveDraft(@Nullable Verb verb, Map<String, List<String>> values, List<StoredFile> kept, FormErrors errors,
                        String refusal) {

    static final MoveDraft NONE = new MoveDraft(null, Map.of(), List.of(), FormErrors.none(), "");

    static String field(Verb verb, String name) {
        return verb.path() + "-" + name;
    }

    /** The same errors at the fields of that move's form. */
    static FormErrors errors(Verb verb, List<FieldError> errors) {
        var named = FormErrors.none();
        errors.forEach(error -> named.add(field(verb, error.field()), error.messageKey(), error.arguments().toArray()));
        return named;
    }

    MoveDraft with(FormErrors wrong) {
        return new MoveDraft(verb, values, kept, wrong, refusal);
    }

    MoveDraft refused(String why) {
        return new MoveDraft(verb, values, kept, errors, why);
    }

    /** What was typed, empty in another move's form. */
    public String typed(Verb of, String name) {
        var found = of == verb ? values.getOrDefault(name, List.of()) : List.<String>of();
        return found.isEmpty() ? "" : found.getFirst();
    }

    public int stars() {
        var typed = typed(Verb.RATE, "stars");
        return typed.matches("[1-5]") ? Integer.parseInt(typed) : 0;
    }

    public String keptIds() {
        return kept.stream().map(StoredFile::id).map(UUID::toString).collect(Collectors.joining(","));
    }

    public boolean isOf(Verb other) {
        return verb == other;
    }
}
