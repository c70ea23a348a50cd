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
import org.linli.shared.Phone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells residents by short message what they have to know: that something is asked of them, that a request was not
 * taken in, that it was answered. Messages and position belong to one transaction, so each is told once. The texts hold
 * the number and no personal data.
 */
@Component
class TellResidents {

    private static final int BATCH = 500;
    /** Older news would surprise more than help: the log of a sample, or of a system that was away for long. */
    private static final Duration FRESH = Duration.ofDays(2);

    private final EventLog log;
    private final Told told;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TellResidents(EventLog log, Told told, Notices notices, TransactionTemplate transaction, Clock clock) {
        this.log = log;
        this.told = told;
        this.notices = notices;
        this.transaction = transaction;
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
        var from = told.take();
        if (from.isEmpty()) {
            return false;
        }
        var events = log.after(from.get(), BATCH);
        var news = events.stream().filter(this::isNews).toList();
        if (!news.isEmpty()) {
            tell(news);
        }
        if (!events.isEmpty()) {
            told.move(events.getLast().position());
        }
        return events.size() == BATCH;
    }

    private boolean isNews(Logged event) {
        return !textOf(event).isEmpty() && !event.at().plus(FRESH).isBefore(clock.instant());
    }

    private void tell(List<Logged> news) {
        var phones = told.phonesOf(news.stream().map(Logged::request).collect(Collectors.toSet()));
        for (var event : news) {
            var phone = phones.get(event.request());
            if (phone != null && takesMessages(phone)) {
                notices.sms(phone, textOf(event), arguments(event), "request-event-" + event.position().id());
            }
        }
    }

    /** Land lines do not. */
    private static boolean takesMessages(String phone) {
        return Phone.parse(phone).filter(Phone::isMobile).isPresent();
    }

    private static String textOf(Logged event) {
        return switch (event.type()) {
            case MORE_ASKED -> "request.sms.moreAsked";
            case REFUSED -> "request.sms.refused";
            case ANSWERED_DIRECTLY, RESULT_GIVEN, REVIEW_PASSED -> "request.sms.answered";
            default -> "";
        };
    }

    private static List<Object> arguments(Logged event) {
        var arguments = new ArrayList<Object>(List.of(event.number()));
        var until = event.detail().get("until");
        if (until != null) {
            arguments.add(Instant.parse(until));
        }
        return arguments;
    }
}
