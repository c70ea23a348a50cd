package org.linli.kiosk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything about the devices of a scope, put together for those who look after them. */
@Component
public class DeviceBook {

    private static final int MONTH = 30;
    private static final int LONGEST = 300;
    private static final int HISTORY = 50;

    private final Devices devices;
    private final Heartbeats heartbeats;
    private final Records records;
    private final AlarmBell bell;
    private final Clock clock;

    DeviceBook(Devices devices, Heartbeats heartbeats, Records records, AlarmBell bell, Clock clock) {
        this.devices = devices;
        this.heartbeats = heartbeats;
        this.records = records;
        this.bell = bell;
        this.clock = clock;
    }

    /** The module's tables. */
    @Component
    record Records(DeviceStates states, Alarms alarms, Patrols patrols, Usage usage) {
    }

    /**
     * A device as it stands.
     *
     * @param today  its use today; @param month in the last thirty days, today included
     * @param alarms open ones
     * @param patrol the last one, of a zone
     * @param overdue a zone that was not visited in time
     */
    public record Entry(Device device, DeviceState state, Presence presence, UsageDay today, UsageDay month,
                        List<Alarm> alarms, @Nullable Patrol patrol, boolean overdue) {
    }

    /** Of that kind or, with null, all; those within the scope. */
    public List<Entry> list(@Nullable DeviceKind kind, Scope scope) {
        var now = clock.instant();
        var rules = heartbeats.rules();
        var states = records.states().all();
        var open = records.alarms().open();
        var latest = records.patrols().latest();
        var today = records.usage().sums(BusinessTime.dateOf(now));
        var month = records.usage().sums(from(MONTH));
        return devices.list().stream().filter(device -> kind == null || device.kind() == kind)
                .filter(device -> device.isWithin(scope)).map(device -> {
                    var state = states.getOrDefault(device.code(), DeviceState.unknown(device.code()));
                    var patrol = latest.get(device.code());
                    return new Entry(device, state, state.presence(device, rules, now), sum(today, device),
                            sum(month, device), open.stream().filter(a -> a.device().equals(device.code())).toList(),
                            patrol, isOverdue(device, patrol, rules, now));
                }).toList();
    }

    public Entry get(String code, Scope scope) {
        return list(null, scope).stream().filter(entry -> entry.device().code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("device", code));
    }

    public List<Alarm> alarms(String device) {
        return records.alarms().of(device, HISTORY);
    }

    public List<Patrol> patrols(String zone) {
        return records.patrols().of(zone, HISTORY);
    }

    public List<Patrol> patrolsOf(int days) {
        return records.patrols().since(BusinessTime.startOf(from(days)));
    }

    public List<UsageDay> usage(String device, int days) {
        return records.usage().of(device, from(days));
    }

    public List<UsageDay> usageOfAll(int days) {
        return records.usage().all(from(days));
    }

    public KioskRules rules() {
        return heartbeats.rules();
    }

    /**
     * Somebody takes an alarm on.
     *
     * @throws NotFound where it is none of that scope
     * @throws Refusal  where somebody did before
     */
    @Transactional
    public void handle(UUID alarm, String note, Actor actor) {
        var known = records.alarms().get(alarm);
        get(known.device(), actor.scope());
        if (!records.alarms().handle(known, shortened(note), actor, clock.instant())) {
            throw new Refusal("kiosk", KioskReason.HANDLED_ALREADY);
        }
    }

    /**
     * A zone was visited; what was found there becomes an alarm.
     *
     * @throws Invalid where something was found and not said what
     */
    @Transactional
    public void patrol(String zone, boolean well, String findings, Actor actor) {
        var device = get(zone, actor.scope()).device();
        if (device.kind() != DeviceKind.ZONE) {
            throw new NotFound("zone", zone);
        }
        if (!well && findings.isBlank()) {
            throw Invalid.field("findings", "kiosk.patrol.findings.missing");
        }
        records.patrols().add(new Patrol(zone, clock.instant(), actor.name(), well, shortened(findings)), actor);
        if (!well) {
            bell.set(device, AlarmKind.PATROL, true, shortened(findings));
        }
    }

    private LocalDate from(int days) {
        return BusinessTime.dateOf(clock.instant()).minusDays(days - 1L);
    }

    private static boolean isOverdue(Device device, @Nullable Patrol patrol, KioskRules rules, Instant now) {
        return device.kind() == DeviceKind.ZONE && device.inUse()
                && (patrol == null || patrol.at().plus(rules.patrolEvery()).isBefore(now));
    }

    private UsageDay sum(Map<String, UsageDay> sums, Device device) {
        return sums.getOrDefault(device.code(), new UsageDay(device.code(), from(1), 0, 0, 0));
    }

    private static String shortened(String text) {
        var said = text.strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
