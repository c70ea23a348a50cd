package org.linli.notice;

import java.util.List;

/** Tells people outside: kept in the outbox in the caller's transaction, delivered later, never lost and never twice. */
public interface Notices {

    /**
     * A short message.
     *
     * @param phone      full number; sealed in the outbox
     * @param messageKey its {@link SmsKind}, {@code <module>.sms.<name>}; goes in the language that the number's owner
     *                   chose
     * @param arguments  the kind's variables in their order; an Instant is shown as a day and a time
     * @param onceKey    a second call with the same key does nothing
     */
    default void sms(String phone, String messageKey, List<Object> arguments, String onceKey) {
        sms(List.of(new Message(phone, messageKey, arguments, onceKey)));
    }

    /** Many at once, for followers that read the log in batches. */
    void sms(List<Message> messages);

    /** One short message, as {@link #sms(String, String, List, String)} describes it. */
    record Message(String phone, String messageKey, List<Object> arguments, String onceKey) {
    }
}
