package org.linli.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.linli.setting.AdminNotice;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** Tells administrators of alarms that nobody took on, zones not visited in time, and centres without a machine. */
@Component
class DevicesToSee implements AdminNotice {

    private final DeviceBook book;
    private final Devices devices;

    DevicesToSee(DeviceBook book, Devices devices) {
        this.book = book;
        this.devices = devices;
    }

    @Override
    public List<Notice> notices() {
        var entries = book.list(null, Scope.district(""));
        var notices = new ArrayList<Notice>();
        var waiting = entries.stream().flatMap(entry -> entry.alarms().stream())
                .filter(alarm -> alarm.handledAt() == null).count();
        add(notices, "kiosk.notice.alarms", waiting, "/admin/kiosks");
        add(notices, "kiosk.notice.patrols", entries.stream().filter(DeviceBook.Entry::overdue).count(), "/admin/zones");
        add(notices, "kiosk.notice.gaps", entries.isEmpty() ? 0 : devices.centresWithout().size(), "/admin/kiosks");
        return notices;
    }

    private static void add(List<Notice> notices, String key, long count, String path) {
        if (count > 0) {
            notices.add(new Notice(key, List.of(count), path));
        }
    }
}
