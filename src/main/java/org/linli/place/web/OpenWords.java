package org.linli.place.web;

import java.time.format.DateTimeFormatter;
import org.linli.place.OpenState;
import org.linli.shared.BusinessTime;
import org.linli.web.Texts;

/**
 * Whether a centre is open, in words.
 *
 * @param word the state itself
 * @param rest until when, or when again; may be empty
 */
public record OpenWords(boolean open, String word, String rest) {

    static OpenWords of(Texts t, OpenState state) {
        var changesAt = state.changesAt();
        if (changesAt == null) {
            return new OpenWords(state.open(), t.get(state.open() ? "place.open.now" : "place.open.unknown"), "");
        }
        var clock = t.clock(changesAt);
        if (state.open()) {
            return new OpenWords(true, t.get("place.open.now"), t.get("place.open.until", clock));
        }
        var today = BusinessTime.dateOf(state.at());
        var day = BusinessTime.dateOf(changesAt);
        var rest = day.equals(today) ? t.get("place.open.today", clock)
                : day.equals(today.plusDays(1)) ? t.get("place.open.tomorrow", clock)
                : t.get("place.open.on", DateTimeFormatter.ofPattern(t.get("place.format.day"), t.locale()).format(day), clock);
        return new OpenWords(false, t.get("place.open.closed"), rest);
    }
}
