package org.linli.shared;

import java.util.List;

/**
 * What is wrong with one field of an input.
 *
 * @param field      the field's name in the form or in the JSON body
 * @param messageKey key of a message file; the same words stand at the field and in the summary
 */
public record FieldError(String field, String messageKey, List<Object> arguments) {

    public static FieldError of(String field, String messageKey, Object... arguments) {
        return new FieldError(field, messageKey, List.of(arguments));
    }
}
