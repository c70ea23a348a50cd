package org.linli.kiosk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.kiosk.Alarm;
import org.linli.kiosk.DeviceBook.Entry;
import org.linli.kiosk.Enrolments.Held;
import org.linli.kiosk.Holder;
import org.linli.kiosk.Patrol;
import org.linli.kiosk.UsageDay;

/**
 * Model of {@code kiosk/device.jte}.
 *
 * @param alarms  the last ones, open or over
 * @param patrols of a zone
 * @param usage   day by day, the latest first
 * @param keys    in force
 * @param holder  for whom the code is; null where none was made
 * @param code    just made, shown this once; else empty
 */
public record DevicePage(Entry entry, List<Alarm> alarms, List<Patrol> patrols, List<UsageDay> usage, List<Held> keys,
                         @Nullable Holder holder, String code) {

    static final int DAYS = 30;

    DevicePage with(Holder invited, String made) {
        return new DevicePage(entry, alarms, patrols, usage, keys, invited, made);
    }

    public @Nullable Held held(Holder of) {
        return keys.stream().filter(key -> key.holder() == of).findFirst().orElse(null);
    }

    public String codeInGroups() {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public int most() {
        return Math.max(1, usage.stream().mapToInt(UsageDay::sessions).max().orElse(1));
    }
}
