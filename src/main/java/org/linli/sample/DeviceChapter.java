package org.linli.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.kiosk.Device;
import org.linli.kiosk.DeviceBook;
import org.linli.kiosk.DeviceKind;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Heartbeats;
import org.linli.kiosk.Paper;
import org.linli.kiosk.Usage;
import org.linli.kiosk.UsageDay;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** A month at the kiosks and zones: how much they were used, who looked after them, and one that fell silent. */
@Component
class DeviceChapter implements SampleChapter {

    /** Said nothing for hours: an alarm to be seen. */
    static final String SILENT = "kiosk-tingdian";
    private static final String FORGOTTEN = "zone-xiantang";
    private static final String FLICKERS = "zone-meifeng";
    private static final int DAYS = 30;
    private static final int VISITED_DAYS = 4;
    private static final long SEED = 119;

    private final Devices devices;
    private final DeviceBook book;
    private final Heartbeats heartbeats;
    private final Usage usage;
    private final Accounts accounts;
    private final MovableClock clock;

    DeviceChapter(Devices devices, DeviceBook book, Heartbeats heartbeats, Usage usage, Accounts accounts,
                  MovableClock clock) {
        this.devices = devices;
        this.book = book;
        this.heartbeats = heartbeats;
        this.usage = usage;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "devices";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void tell() {
        var random = new Random(SEED);
        var inUse = devices.list().stream().filter(Device::inUse).toList();
        used(inUse, random);
        var now = clock.instant();
        inUse.forEach(device -> {
            var at = device.code().equals(SILENT) ? now.minus(Duration.ofHours(3)) : now;
            clock.at(at, () -> heartbeats.report(device, random.nextInt(7) == 0 ? Paper.LOW : Paper.FULL, ""));
        });
        inUse.stream().filter(device -> device.kind() == DeviceKind.ZONE).forEach(zone -> visit(zone, now, random));
    }

    private void used(List<Device> inUse, Random random) {
        var days = new ArrayList<UsageDay>();
        var today = BusinessTime.dateOf(clock.instant());
        for (var device : inUse) {
            int busy = device.kind() == DeviceKind.ZONE ? 8 : 14;
            for (int ago = DAYS - 1; ago >= 0; ago--) {
                int sessions = random.nextInt(busy) + (ago == 0 ? 0 : busy / 2);
                days.add(new UsageDay(device.code(), today.minusDays(ago), sessions, sessions + random.nextInt(sessions + 1),
                        sessions == 0 ? 0 : random.nextInt(1 + sessions / 4)));
            }
        }
        usage.add(days);
    }

    private void visit(Device zone, Instant now, Random random) {
        var keeper = accounts.staffOf(Scope.centre(zone.centre().slug())).stream()
                .filter(account -> account.roles().contains(Role.SOCIAL_WORKER)).findFirst().map(Account::toActor)
                .orElse(Actor.SYSTEM);
        int last = zone.code().equals(FORGOTTEN) ? 2 : 0;
        for (int ago = VISITED_DAYS; ago >= last; ago--) {
            var at = now.minus(Duration.ofHours(24L * ago + 1).plusMinutes(random.nextInt(240)));
            var found = ago == 0 && zone.code().equals(FLICKERS);
            clock.at(at, () -> book.patrol(zone.code(), !found, found ? SampleWords.FLICKER : "", keeper));
        }
    }
}
