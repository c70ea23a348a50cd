package org.linli.kiosk;

import java.time.Clock;
import java.util.List;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What devices say of themselves, and what follows from it at once. */
@Component
public class Heartbeats {

    private static final int LONGEST = 200;

    private final DeviceStates states;
    private final AlarmBell bell;
    private final Settings settings;
    private final Clock clock;

    Heartbeats(DeviceStates states, AlarmBell bell, Settings settings, Clock clock) {
        this.states = states;
        this.bell = bell;
        this.settings = settings;
        this.clock = clock;
    }

    /** A sign of life. That a device is back is noticed by {@link #watch}. */
    public void seen(String device) {
        states.seen(device, clock.instant());
    }

    /** For devices that were never enrolled and are spoken for by somebody else, as the sample's are. */
    public void speakFor(List<String> devices) {
        if (!devices.isEmpty()) {
            states.seenWithoutKey(devices, clock.instant());
        }
    }

    /** @param fault empty where the device is well */
    @Transactional
    public void report(Device device, Paper paper, String fault) {
        var said = fault.strip();
        var kept = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
        states.report(device.code(), paper, kept, clock.instant());
        bell.set(device, AlarmKind.PAPER, paper == Paper.EMPTY, "");
        bell.set(device, AlarmKind.FAULT, !kept.isEmpty(), kept);
    }

    /** Somebody calls from there, or something was opened: waits until somebody has dealt with it. */
    @Transactional
    public void call(Device device, AlarmKind kind) {
        states.seen(device.code(), clock.instant());
        bell.set(device, kind, true, "");
    }

    /** Raises an alarm for every device that fell silent, and ends it for those that are back. */
    @Transactional
    public void watch(List<Device> devices) {
        var known = states.all();
        var rules = rules();
        var now = clock.instant();
        for (var device : devices) {
            var state = known.getOrDefault(device.code(), DeviceState.unknown(device.code()));
            bell.set(device, AlarmKind.OFFLINE, state.presence(device, rules, now) == Presence.OFFLINE, "");
        }
    }

    KioskRules rules() {
        return settings.at(KioskRules.KEY, BusinessTime.dateOf(clock.instant())).value();
    }
}
