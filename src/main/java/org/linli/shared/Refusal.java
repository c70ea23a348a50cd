package org.linli.shared;

import java.util.List;

/**
 * A rule of the field says no (HTTP 409). The reason is one enum constant per module; its text is the message
 * {@code <module>.refusal.<REASON>} with {@link #arguments()}.
 */
public class Refusal extends RuntimeException {

    private final transient Enum<?> reason;
    private final String messageKey;
    private final transient List<Object> arguments;

    public Refusal(String module, Enum<?> reason, Object... arguments) {
        super(module + "." + reason + " " + List.of(arguments), null, false, false);
        this.reason = reason;
        this.messageKey = module + ".refusal." + reason.name();
        this.arguments = List.of(arguments);
    }

    public Enum<?> reason() {
        return reason;
    }

    public String messageKey() {
        return messageKey;
    }

    /** Values for the placeholders of the message: strings, numbers, or {@link Enum}s shown by their own message. */
    public List<Object> arguments() {
        return arguments;
    }
}
