package org.linli.kiosk.web;

import java.util.List;
import org.linli.kiosk.Alarm;
import org.linli.kiosk.DeviceBook.Entry;
import org.linli.kiosk.KioskRules;
import org.linli.kiosk.Patrol;
import org.linli.kiosk.UsageDay;

/**
 * Model of {@code kiosk/device.jte}.
 *
 * @param alarms  the last ones, open or over
 * @param patrols of a zone
 * @param usage   day by day, the latest first
 */
public record DevicePage(Entry entry, List<Alarm> alarms, List<Patrol> patrols, List<UsageDay> usage, KioskRules rules) {

    static final int DAYS = 30;

    public int most() {
        return Math.max(1, usage.stream().mapToInt(UsageDay::sessions).max().orElse(1));
    }
}
