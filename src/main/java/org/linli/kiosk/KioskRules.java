package org.linli.kiosk;

import java.time.Duration;
import org.linli.setting.SettingKey;

/**
 * How devices are watched, and how long they wait for somebody.
 *
 * @param offlineMinutes without a heartbeat a device counts as offline after so long
 * @param idleSeconds    without a touch a visit ends after so long
 * @param warnSeconds    so long before, the page asks whether somebody is still there
 * @param patrolHours    an unattended zone is visited at least that often
 * @param tellManager    the centre's manager is told by short message of every alarm
 */
public record KioskRules(int offlineMinutes, int idleSeconds, int warnSeconds, int patrolHours, boolean tellManager) {

    static final SettingKey<KioskRules> KEY =
            new SettingKey<>("kiosk.rules", KioskRules.class, new KioskRules(5, 60, 15, 24, true));

    Duration offlineAfter() {
        return Duration.ofMinutes(Math.max(1, offlineMinutes));
    }

    Duration idleAfter() {
        return Duration.ofSeconds(Math.max(10, idleSeconds));
    }

    Duration patrolEvery() {
        return Duration.ofHours(Math.max(1, patrolHours));
    }
}
