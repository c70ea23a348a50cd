package org.linli.notice;

import org.jspecify.annotations.Nullable;

/**
 * Which messages of the outbox.
 *
 * @param status   null: all
 * @param template kind of message, empty: all
 */
public record OutboxFilter(@Nullable OutboxStatus status, String template) {

    public static final OutboxFilter ALL = new OutboxFilter(null, "");
}
