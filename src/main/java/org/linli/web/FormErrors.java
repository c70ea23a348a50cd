package org.linli.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;

/** What is wrong with a form, field by field; the summary and the fields show the same words. */
public final class FormErrors {

    private final List<FieldError> errors = new ArrayList<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    public static FormErrors of(Invalid invalid) {
        var formErrors = new FormErrors();
        formErrors.errors.addAll(invalid.errors());
        return formErrors;
    }

    public FormErrors add(String field, String messageKey, Object... arguments) {
        errors.add(FieldError.of(field, messageKey, arguments));
        return this;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    public Optional<FieldError> of(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    /** The first message of the field in words, or null where it is right. */
    @org.jspecify.annotations.Nullable
    public String text(Texts t, String field) {
        return of(field).map(error -> t.get(error.messageKey(), error.arguments())).orElse(null);
    }
}
