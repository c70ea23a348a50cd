package org.linli.notice.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.notice.OutboxBook;
import org.linli.notice.OutboxBook.Message;
import org.linli.notice.OutboxStatus;

/**
 * Model of {@code notice/outbox.jte}.
 *
 * @param status chosen, null: all
 * @param next      where the next page begins, null on the last
 * @param connected a gateway is configured
 */
public record OutboxList(@Nullable OutboxStatus status, Map<OutboxStatus, Integer> counts, List<Message> messages,
                         @Nullable UUID next, boolean connected) {

    static OutboxList of(@Nullable OutboxStatus status, @Nullable UUID before, OutboxBook book) {
        var messages = book.list(status, before);
        var next = messages.size() < OutboxBook.PAGE ? null : messages.getLast().id();
        return new OutboxList(status, book.counts(), messages, next, book.isConnected());
    }

    public int count(OutboxStatus of) {
        return counts.getOrDefault(of, 0);
    }

    public String tone(OutboxStatus of) {
        return switch (of) {
            case QUEUED -> "info";
            case SENT -> "good";
            case FAILED -> "warn";
            case DEAD -> "bad";
        };
    }

    /** Query of the next page. */
    public String nextQuery() {
        return "?before=" + next + (status == null ? "" : "&status=" + status);
    }
}
