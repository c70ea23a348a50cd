package org.linli.kiosk.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.linli.kiosk.Alarm;
import org.linli.kiosk.DeviceBook.Entry;
import org.linli.kiosk.KioskRules;
import org.linli.kiosk.Presence;
import org.linli.kiosk.UsageDay;
import org.linli.place.Centre;
import org.linli.place.MapSketch;

/**
 * Model of the lists of devices.
 *
 * @param gaps   centres without a kiosk
 * @param sketch the district, for the zones; not drawn where there is no outline
 */
public record DevicesPage(List<Entry> entries, List<Centre> gaps, MapSketch sketch, KioskRules rules) {

    public long count(Presence presence) {
        return entries.stream().filter(entry -> entry.presence() == presence).count();
    }

    public long overdue() {
        return entries.stream().filter(Entry::overdue).count();
    }

    public int month(ToIntFunction<UsageDay> what) {
        return entries.stream().map(Entry::month).mapToInt(what).sum();
    }

    public int today(ToIntFunction<UsageDay> what) {
        return entries.stream().map(Entry::today).mapToInt(what).sum();
    }

    /** Open ones with their devices: those that nobody took on first, then the latest. */
    public List<Open> alarms() {
        return entries.stream().flatMap(entry -> entry.alarms().stream().map(alarm -> new Open(entry, alarm)))
                .sorted(Comparator.comparing((Open open) -> open.alarm().handledAt() != null)
                        .thenComparing(open -> open.alarm().raisedAt(), Comparator.reverseOrder())).toList();
    }

    /** An alarm that lasts. */
    public record Open(Entry entry, Alarm alarm) {
    }
}
