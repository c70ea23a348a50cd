package org.linli.request.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.notice.Notices;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Logged;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells units by short message what waits for them; the setting decides what. Each is told once, without anybody's words. */
@Component
class TellUnits {

    private static final String FOLLOWER = "units";
    private static final int BATCH = 500;
    /** Older news would surprise more than help. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final Following following;
    private final UnitPhones phones;
    private final Settings settings;
    private final Clock clock;

    TellUnits(Following following, UnitPhones phones, Settings settings, Clock clock) {
        this.following = following;
        this.phones = phones;
        this.settings = settings;
        this.clock = clock;
    }

    /** What every follower that tells needs. */
    @Component
    record Following(EventLog log, Told told, Notices notices, TransactionTemplate transaction) {
    }

    /** Up to what can be read now. */
    void handle() {
        while (Boolean.TRUE.equals(following.transaction().execute(status -> batch()))) {
            // the next one
        }
    }

    private boolean batch() {
        var from = following.told().take(FOLLOWER);
        if (from.isEmpty()) {
            return false;
        }
        var events = following.log().after(from.get(), BATCH);
        var now = clock.instant();
        var rules = settings.at(TellRules.KEY, BusinessTime.dateOf(now)).value().units();
        var known = new HashMap<String, List<String>>();
        following.notices().sms(events.stream().filter(event -> !event.at().plus(FRESH).isBefore(now))
                .flatMap(event -> told(event, rules, known)).toList());
        if (!events.isEmpty()) {
            following.told().move(FOLLOWER, events.getLast().position());
        }
        return events.size() == BATCH;
    }

    /** @param known the numbers of units that were looked up for this batch */
    private Stream<Notices.Message> told(Logged event, TellRules.Units rules, Map<String, List<String>> known) {
        var text = textOf(event, rules);
        return text.isEmpty() ? Stream.empty() : unitsOf(event).stream().flatMap(unit -> known.computeIfAbsent(unit, phones::of)
                .stream().map(phone -> new Notices.Message(phone, text, arguments(event),
                        "request-unit-" + event.position().id() + "-" + unit + "-" + Integer.toHexString(phone.hashCode()))));
    }

    private static String textOf(Logged event, TellRules.Units rules) {
        return switch (event.type()) {
            case DISPATCHED, REASSIGNED, FORCED, UPHELD, LEAD_CHANGED, HELP_ADDED -> when(rules.dispatched(), "unitDispatched");
            case REOPENED, FOLLOWED_UP_UNSOLVED -> when(rules.dispatched(), "unitAgain");
            case REMINDED -> when(rules.reminded(), "unitReminded");
            case HALF_USED -> when(rules.halfUsed(), "unitHalfUsed");
            case MOST_USED -> when(rules.mostUsed(), "unitMostUsed");
            case SUPERVISED -> when(rules.supervised(), "unitSupervised");
            default -> "";
        };
    }

    private static String when(boolean told, String name) {
        return told ? "request.sms." + name : "";
    }

    /** The lead, with those that help where all of them hear of it for the first time. */
    private static List<String> unitsOf(Logged event) {
        var detail = event.detail();
        var units = switch (event.type()) {
            case DISPATCHED, HELP_ADDED -> Stream.concat(Stream.of(detail.getOrDefault("lead", "")),
                    Arrays.stream(detail.getOrDefault("coHandlers", "").split(",")));
            default -> Stream.of(Objects.requireNonNullElse(event.facts().lead(), ""));
        };
        return units.filter(unit -> !unit.isEmpty()).distinct().toList();
    }

    private static List<Object> arguments(Logged event) {
        var arguments = new ArrayList<Object>(List.of(event.number()));
        var until = event.detail().get("until");
        arguments.add(until == null ? event.facts().resolveDue() : Instant.parse(until));
        return arguments;
    }
}
