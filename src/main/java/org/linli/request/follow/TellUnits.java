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
import org.linli.request.EventType;
import org.linli.request.Urgency;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells units by short message what waits for them; the setting decides what. Each is told once, without anybody's words. */
@Component
class TellUnits {

    private static final String FOLLOWER = "units";
    private static final int BATCH = 2_000;
    /** Older news would surprise more than help. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final Following following;
    private final UnitWindows windows;
    private final UnitPhones phones;
    private final Settings settings;
    private final Clock clock;

    TellUnits(Following following, UnitWindows windows, UnitPhones phones, Settings settings, Clock clock) {
        this.following = following;
        this.windows = windows;
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
        var now = clock.instant();
        var rules = settings.at(TellRules.KEY, BusinessTime.dateOf(now)).value().units();
        var telling = new Telling(now, rules, new UnitNews(windows.all(), now, Duration.ofMinutes(rules.gatherMinutes())),
                new HashMap<>(), new ArrayList<>());
        var more = following.log().following(from.get(), BATCH, type -> !textOf(type, rules).isEmpty());
        more.events().stream().filter(event -> !event.at().plus(FRESH).isBefore(now))
                .forEach(event -> unitsOf(event).forEach(unit -> told(event, unit, telling)));
        gathered(telling);
        following.notices().sms(telling.messages);
        if (!more.upTo().equals(from.get())) {
            following.told().move(FOLLOWER, more.upTo());
        }
        return more.mayGoOn();
    }

    /** @param phones the numbers of units that were looked up for this batch */
    private record Telling(Instant now, TellRules.Units rules, UnitNews news, Map<String, List<String>> phones,
                           List<Notices.Message> messages) {
    }

    private void told(Logged event, String unit, Telling telling) {
        var text = textOf(event.type(), telling.rules);
        if (isNewOrder(event.type()) && Urgency.NORMAL.name().equals(event.facts().urgency())
                && !telling.news.isFirst(unit, event.number(), until(event))) {
            return;
        }
        tell(unit, text, List.of(event.number(), until(event)), "request-unit-" + event.position().id(), telling);
    }

    private void gathered(Telling telling) {
        for (var window : telling.news.over()) {
            var until = Objects.requireNonNull(window.due());
            var key = "request-gathered-" + window.opened().toEpochMilli();
            if (window.gathered() == 1) {
                tell(window.unit(), "request.sms.unitDispatched", List.of(window.number(), until), key, telling);
            } else {
                tell(window.unit(), "request.sms.unitGathered", List.of(window.gathered(), window.number(), until), key, telling);
            }
        }
        windows.keep(telling.news.changed());
        windows.close(telling.news.closed());
    }

    private void tell(String unit, String text, List<Object> arguments, String key, Telling telling) {
        for (var phone : telling.phones.computeIfAbsent(unit, phones::of)) {
            telling.messages.add(new Notices.Message(phone, text, arguments,
                    key + "-" + unit + "-" + Integer.toHexString(phone.hashCode())));
        }
    }

    private static boolean isNewOrder(EventType type) {
        return switch (type) {
            case DISPATCHED, REASSIGNED, FORCED, UPHELD, LEAD_CHANGED, HELP_ADDED -> true;
            default -> false;
        };
    }

    private static String textOf(EventType type, TellRules.Units rules) {
        return switch (type) {
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

    private static Instant until(Logged event) {
        var until = event.detail().get("until");
        return until == null ? event.facts().resolveDue() : Instant.parse(until);
    }
}
