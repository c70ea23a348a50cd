package org.linli.file;

import java.util.List;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;

/** A file that is not taken, with the reason in words that say what would be. It stands at the field {@code file}. */
public final class UnfitFile extends Invalid {

    private UnfitFile(FieldError error) {
        super(List.of(error));
    }

    static UnfitFile because(String reason, Object... arguments) {
        return new UnfitFile(FieldError.of("file", "file.error." + reason, arguments));
    }

    /** The same at the field of the caller's form. */
    public FieldError at(String field) {
        var error = errors().getFirst();
        return new FieldError(field, error.messageKey(), error.arguments());
    }
}
