package org.linli.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.linli.shared.Ids;
import org.linli.web.Texts;
import org.linli.web.TextsSource;
import org.springframework.stereotype.Component;

/** Writes messages into the outbox: in the caller's transaction, so that what is rolled back is told to nobody. */
@Component
class OutboxNotices implements Notices {

    private final Outbox outbox;
    private final Texts chinese;
    private final Clock clock;

    OutboxNotices(Outbox outbox, TextsSource texts, Clock clock) {
        this.outbox = outbox;
        this.chinese = texts.in(TextsSource.CHINESE);
        this.clock = clock;
    }

    @Override
    public void sms(String phone, String messageKey, List<Object> arguments, String onceKey) {
        if (!chinese.has(messageKey)) {
            throw new IllegalArgumentException("no text for " + messageKey);
        }
        var shown = arguments.stream().map(a -> a instanceof Instant moment ? chinese.moment(moment) : a).toList();
        outbox.add(new Sms(Ids.next(), phone, chinese.get(messageKey, shown)), onceKey, clock.instant());
    }
}
