package org.linli.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the devices are, in three numbers, for walls that are drawn again and again: not older than a few seconds. */
@Component
public class DeviceFigures {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Devices devices;
    private final DeviceStates states;
    private final Alarms alarms;
    private final Heartbeats heartbeats;
    private final Clock clock;
    private volatile @Nullable Now last;

    DeviceFigures(Devices devices, DeviceStates states, Alarms alarms, Heartbeats heartbeats, Clock clock) {
        this.devices = devices;
        this.states = states;
        this.alarms = alarms;
        this.heartbeats = heartbeats;
        this.clock = clock;
    }

    /** @param online of the kiosks; @param alarms that last, of kiosks and zones */
    public record Now(Instant at, int kiosks, int online, int alarms) {
    }

    public Now now() {
        var now = clock.instant();
        var known = last;
        if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
            known = count(now);
            last = known;
        }
        return known;
    }

    private Now count(Instant now) {
        var kiosks = devices.list(DeviceKind.KIOSK);
        var rules = heartbeats.rules();
        var said = states.all();
        var online = kiosks.stream().filter(device -> said.getOrDefault(device.code(), DeviceState.unknown(device.code()))
                .presence(device, rules, now) == Presence.ONLINE).count();
        return new Now(now, kiosks.size(), (int) online, alarms.open().size());
    }
}
