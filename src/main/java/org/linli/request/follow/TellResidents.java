package org.linli.request.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.notice.Notices;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventType;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells residents by short message what they have to know: that something is asked of them, that a request was not
 * taken in, that it was answered. Messages and position belong to one transaction, so each is told once. The texts hold
 * the number and no personal data.
 */
@Component
class TellResidents {

    private static final int BATCH = 2_000;
    /** Older news would surprise more than help: the log of a sample, or of a system that was away for long. */
    private static final Duration FRESH = Duration.ofDays(2);

    private static final String FOLLOWER = "residents";
    /** The step of the ladder of which residents hear: the first is between the house and its unit. */
    private static final String SECOND = "2";

    private final EventLog log;
    private final Told told;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Settings settings;
    private final Clock clock;

    TellResidents(EventLog log, Told told, Notices notices, TransactionTemplate transaction, Settings settings, Clock clock) {
        this.log = log;
        this.told = told;
        this.notices = notices;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Up to what can be read now. */
    void handle() {
        while (Boolean.TRUE.equals(transaction.execute(status -> batch()))) {
            // the next one
        }
    }

    /** @return whether there may be more */
    private boolean batch() {
        var from = told.take(FOLLOWER);
        if (from.isEmpty()) {
            return false;
        }
        var rules = settings.at(TellRules.KEY, BusinessTime.dateOf(clock.instant())).value().residents();
        var batch = log.following(from.get(), BATCH, type -> !textOf(type, rules).isEmpty());
        var news = batch.events().stream().filter(this::isNews).toList();
        if (!news.isEmpty()) {
            tell(news, rules);
        }
        if (!batch.upTo().equals(from.get())) {
            told.move(FOLLOWER, batch.upTo());
        }
        return batch.mayGoOn();
    }

    private boolean isNews(Logged event) {
        return (event.type() != EventType.SUPERVISED || SECOND.equals(event.detail().get("level"))) && !event.at().plus(FRESH).isBefore(clock.instant());
    }

    private void tell(List<Logged> news, TellRules.Residents rules) {
        var phones = told.phonesOf(news.stream().map(Logged::request).collect(Collectors.toSet()));
        var messages = new ArrayList<Notices.Message>();
        for (var event : news) {
            var phone = phones.get(event.request());
            if (phone != null && UnitPhones.takesMessages(phone)) {
                messages.add(new Notices.Message(phone, textOf(event.type(), rules), arguments(event),
                        "request-event-" + event.position().id()));
            }
        }
        notices.sms(messages);
    }

    private static String textOf(EventType type, TellRules.Residents rules) {
        return switch (type) {
            case MORE_ASKED -> "request.sms.moreAsked";
            case REFUSED -> "request.sms.refused";
            case ANSWERED_DIRECTLY, RESULT_GIVEN, REVIEW_PASSED -> "request.sms.answered";
            case EXTENDED -> when(rules.extended(), "extended");
            case EXTENSION_DENIED -> when(rules.extended(), "extensionDenied");
            case SUSPENDED -> when(rules.suspended(), "suspended");
            case MERGED -> when(rules.merged(), "merged");
            case MERGE_TOLD -> when(rules.mergedDone(), "mergedDone");
            case SUPERVISED -> when(rules.supervised(), "supervised");
            default -> "";
        };
    }

    private static String when(boolean told, String name) {
        return told ? "request.sms." + name : "";
    }

    private static List<Object> arguments(Logged event) {
        var arguments = new ArrayList<Object>(List.of(event.number()));
        var until = event.detail().get("until");
        arguments.add(until == null ? event.facts().resolveDue() : Instant.parse(until));
        return arguments;
    }
}
