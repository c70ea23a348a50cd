package org.linli.request.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.request.follow.UnitWindows.Window;

/** What units hear at once and what is gathered, decided for one batch of the log. */
final class UnitNews {

    private final Map<String, Window> windows;
    private final Set<String> changed = new HashSet<>();
    private final List<String> closed = new ArrayList<>();
    private final Instant now;
    private final Duration length;

    /** @param length zero: nothing is gathered */
    UnitNews(Map<String, Window> windows, Instant now, Duration length) {
        this.windows = new HashMap<>(windows);
        this.now = now;
        this.length = length;
    }

    /** Whether the unit hears of it at once; if not it is among what is gathered. */
    boolean isFirst(String unit, String number, Instant due) {
        if (length.isZero()) {
            return true;
        }
        changed.add(unit);
        var window = windows.get(unit);
        windows.put(unit, window == null ? Window.opened(unit, now) : window.with(number, due));
        return window == null;
    }

    /** Those that have ended with something in them; a new one begins, since the unit is told now. The empty ones are closed. */
    List<Window> over() {
        var over = windows.values().stream().filter(window -> window.isOver(now, length)).toList();
        for (var window : over) {
            if (window.gathered() == 0) {
                windows.remove(window.unit());
                changed.remove(window.unit());
                closed.add(window.unit());
            } else {
                changed.add(window.unit());
                windows.put(window.unit(), Window.opened(window.unit(), now));
            }
        }
        return over.stream().filter(window -> window.gathered() > 0).toList();
    }

    Collection<Window> changed() {
        return changed.stream().map(windows::get).toList();
    }

    List<String> closed() {
        return closed;
    }
}
