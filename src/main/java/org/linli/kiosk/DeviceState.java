package org.linli.kiosk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a device said of itself.
 *
 * @param lastSeenAt its last sign of life; null where there was none yet
 * @param fault      in the device's own words; empty where it is well
 * @param reportedAt when it last spoke of paper and faults
 */
public record DeviceState(String code, @Nullable Instant lastSeenAt, Paper paper, String fault,
                          @Nullable Instant reportedAt) {

    static DeviceState unknown(String code) {
        return new DeviceState(code, null, Paper.UNKNOWN, "", null);
    }

    Presence presence(Device device, KioskRules rules, Instant now) {
        if (!device.inUse()) {
            return Presence.OUT_OF_USE;
        }
        if (lastSeenAt == null) {
            return Presence.NEVER;
        }
        return lastSeenAt.plus(rules.offlineAfter()).isBefore(now) ? Presence.OFFLINE : Presence.ONLINE;
    }
}
