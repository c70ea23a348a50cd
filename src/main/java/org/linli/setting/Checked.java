package org.linli.setting;

import java.util.List;
import org.linli.shared.FieldError;

/** A setting's record that knows more about its own values than their types say. Asked before a change is kept. */
public interface Checked {

    /**
     * What is wrong; empty where all is well. A field is named by its path in the record: {@code share},
     * {@code summer.morningFrom}, {@code rows.0.minutes}; a list as a whole by its own name.
     */
    List<FieldError> check();
}
