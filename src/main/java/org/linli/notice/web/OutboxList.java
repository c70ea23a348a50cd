package org.linli.notice.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.notice.OutboxBook.Message;
import org.linli.notice.OutboxFilter;
import org.linli.notice.OutboxStatus;
import org.linli.notice.SmsDays;
import org.linli.notice.SmsUse;
import org.linli.web.Option;
import org.linli.web.Texts;

/**
 * Model of {@code notice/outbox.jte}.
 *
 * @param counts    by status, of the chosen kind
 * @param next      where the next page begins, null on the last
 * @param again     how many of what is shown could be tried again
 * @param connected a gateway is configured
 */
public record OutboxList(OutboxFilter filter, Map<OutboxStatus, Integer> counts, List<Message> messages, @Nullable UUID next,
                         int again, Use use, boolean connected) {

    /** @param kinds to choose from */
    public record Use(List<Option> kinds, List<SmsDays.Line> days, SmsUse.Used quota) {
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

    /** What the operator or the program said, in the page's language; its own words behind. */
    public static String reason(Texts t, Message message) {
        var failure = message.delivering().failure();
        var words = message.delivering().words();
        return failure == null ? words : words.isEmpty() ? t.of(failure) : t.get("notice.outbox.reason", t.of(failure), words);
    }

    /** A kind's name, also of one that the program does not know any more. */
    public static String kind(Texts t, String template) {
        return template.isEmpty() ? t.get("notice.outbox.older.kind")
                : t.has(template + ".title") ? t.get(template + ".title") : template;
    }

    /** Beginning with ?, or empty. */
    public String query(@Nullable OutboxStatus status) {
        var kind = filter.template().isEmpty() ? "" : "template=" + URLEncoder.encode(filter.template(), StandardCharsets.UTF_8);
        var chosen = status == null ? "" : "status=" + status.name();
        var both = chosen + (chosen.isEmpty() || kind.isEmpty() ? "" : "&") + kind;
        return both.isEmpty() ? "" : "?" + both;
    }

    public String nextPath() {
        var query = query(filter.status());
        return "/admin/outbox" + (query.isEmpty() ? "?" : query + "&") + "before=" + next;
    }
}
