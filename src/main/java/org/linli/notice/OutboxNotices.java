package org.linli.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.identity.Profiles;
import org.linli.shared.Ids;
import org.linli.web.Texts;
import org.linli.web.TextsSource;
import org.springframework.stereotype.Component;

/** Writes messages into the outbox: in the caller's transaction, so that what is rolled back is told to nobody. */
@Component
class OutboxNotices implements Notices {

    private final Outbox outbox;
    private final SmsTemplates templates;
    private final Profiles profiles;
    private final TextsSource texts;
    private final Clock clock;

    OutboxNotices(Outbox outbox, SmsTemplates templates, Profiles profiles, TextsSource texts, Clock clock) {
        this.outbox = outbox;
        this.templates = templates;
        this.profiles = profiles;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void sms(List<Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var english = profiles.readEnglish(messages.stream().map(Message::phone).collect(Collectors.toSet()));
        outbox.add(messages.stream().map(message -> worded(message, english.contains(message.phone()))).toList(),
                clock.instant());
    }

    private Outbox.Fresh worded(Message message, boolean english) {
        if (!texts.in(TextsSource.CHINESE).has(message.messageKey())) {
            throw new IllegalArgumentException("no text for " + message.messageKey());
        }
        var kind = kindOf(message.messageKey(), message.arguments());
        var words = texts.in(english ? TextsSource.ENGLISH : TextsSource.CHINESE);
        var variables = kind.named(message.arguments().stream().map(argument -> shown(argument, words)).toList());
        var wording = templates.wording(kind);
        return new Outbox.Fresh(new Sms(Ids.next(), message.phone(), wording.filled(english, variables), wording.id(english),
                variables), kind, english, message.onceKey());
    }

    /** What no module has declared goes as an ordinary message with its variables numbered. */
    private SmsKind kindOf(String key, List<Object> arguments) {
        return templates.find(key).orElseGet(() -> new SmsKind(key,
                IntStream.range(0, arguments.size()).mapToObj(String::valueOf).toList(), Urgency.ORDINARY, null));
    }

    private static String shown(Object argument, Texts words) {
        return switch (argument) {
            case Instant moment -> words.moment(moment);
            case Enum<?> constant -> words.of(constant);
            default -> argument.toString();
        };
    }
}
