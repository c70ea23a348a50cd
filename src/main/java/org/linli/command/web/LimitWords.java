package org.linli.command.web;

import org.linli.calendar.Limit;
import org.linli.web.Texts;

/** A limit in words: 5 个工作日. */
final class LimitWords {

    private static final int MINUTES_AN_HOUR = 60;

    private LimitWords() {
    }

    static String of(Limit limit, Texts t) {
        if (limit.unit() == Limit.Unit.WORKING_DAY) {
            return t.get("command.limit.days", limit.amount());
        }
        var working = limit.unit() == Limit.Unit.WORKING_MINUTE ? "working" : "natural";
        return limit.amount() % MINUTES_AN_HOUR == 0
                ? t.get("command.limit." + working + ".hours", limit.amount() / MINUTES_AN_HOUR)
                : t.get("command.limit." + working + ".minutes", limit.amount());
    }
}
