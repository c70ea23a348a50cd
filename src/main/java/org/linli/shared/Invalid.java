package org.linli.shared;

import java.util.List;

/** An input that cannot be understood or kept (HTTP 422), with every field that is wrong. */
public class Invalid extends RuntimeException {

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public static Invalid field(String field, String messageKey, Object... arguments) {
        return new Invalid(List.of(FieldError.of(field, messageKey, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
