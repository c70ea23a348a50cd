package org.linli.request.engine;

import java.time.Instant;
import org.linli.calendar.Limit;
import org.linli.request.Complexity;
import org.linli.request.Urgency;
import org.linli.setting.Settings;
import org.springframework.stereotype.Component;

/** The limit that a request began with, before anything moved its deadline. */
@Component
public class FirstLimits {

    private final Settings settings;
    private final SettledRules book;
    private final SettledRules.Keys keys;

    FirstLimits(Settings settings, SettledRules book, SettledRules.Keys keys) {
        this.settings = settings;
        this.book = book;
        this.keys = keys;
    }

    /** @param policy version of the limits that it keeps */
    public record Kept(int policy, String category, Urgency urgency, Complexity complexity, Instant placedAt) {
    }

    public Limit resolve(Kept kept) {
        return settings.version(keys.sla(), kept.policy()).value()
                .rowFor(book.category(kept.category(), kept.placedAt()), kept.urgency(), kept.complexity()).resolve();
    }
}
