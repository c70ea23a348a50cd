package org.linli.kiosk.web;

import java.util.List;
import org.linli.kiosk.DeviceBook.Entry;
import org.linli.kiosk.DeviceKind;
import org.linli.web.FormErrors;

/**
 * Model of {@code kiosk/work.jte}.
 *
 * @param zone    the one whose visit could not be kept; else empty
 * @param typed   findings as typed
 * @param refusal why an alarm was not taken on; empty where there was none
 */
public record WorkDevices(DevicesPage devices, FormErrors errors, String zone, String typed, String refusal) {

    static WorkDevices of(DevicesPage devices) {
        return new WorkDevices(devices, FormErrors.none(), "", "", "");
    }

    public List<Entry> zones() {
        return devices.entries().stream().filter(entry -> entry.device().kind() == DeviceKind.ZONE).toList();
    }

    public List<Entry> kiosks() {
        return devices.entries().stream().filter(entry -> entry.device().kind() == DeviceKind.KIOSK).toList();
    }

    public FormErrors errorsOf(Entry entry) {
        return entry.device().code().equals(zone) ? errors : FormErrors.none();
    }
}
