package org.linli.kiosk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kiosk.Device;
import org.linli.kiosk.DeviceBook;
import org.linli.kiosk.DeviceKind;
import org.linli.kiosk.Devices;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists as files. */
@Controller
@Allow({Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN})
class DeviceExports {

    /** A quarter and a little more. */
    private static final int DAYS = 100;
    private static final String ENDING = "{ending:" + TableFormat.ENDINGS + "}";

    private final DeviceBook book;
    private final Devices devices;

    DeviceExports(DeviceBook book, Devices devices) {
        this.book = book;
        this.devices = devices;
    }

    @GetMapping("/admin/kiosks." + ENDING)
    void kiosks(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        list(page.t(), DeviceKind.KIOSK, "kiosks", ending, response);
    }

    @GetMapping("/admin/zones." + ENDING)
    void zones(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        list(page.t(), DeviceKind.ZONE, "zones", ending, response);
    }

    private void list(Texts t, DeviceKind kind, String name, String ending, HttpServletResponse response)
            throws IOException {
        var header = header(t, "code", "name", "centre", "spot", "lon", "lat", "model", "presence", "lastSeen", "paper",
                "fault", "alarms", "patrolled", "sessions", "items", "orders");
        TableFormat.of(ending).send(response, name, header, table -> book.list(kind, DevicePages.DISTRICT).forEach(entry -> {
            var device = entry.device();
            var patrol = entry.patrol();
            table.row(device.code(), device.name().zh(), device.centre().name(), device.spot().zh(), device.point().lon(),
                    device.point().lat(), device.model(), t.of(entry.presence()), entry.state().lastSeenAt(),
                    t.of(entry.state().paper()), entry.state().fault(), entry.alarms().size(),
                    patrol == null ? null : patrol.at(), entry.month().sessions(), entry.month().items(),
                    entry.month().orders());
        }));
    }

    /** Each device and day. */
    @GetMapping("/admin/kiosk-usage." + ENDING)
    void usage(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var names = devices.list().stream().collect(Collectors.toMap(Device::code, device -> device.name().zh()));
        TableFormat.of(ending).send(response, "kiosk-usage",
                header(page.t(), "day", "code", "name", "daySessions", "dayItems", "dayOrders"),
                table -> book.usageOfAll(DAYS).forEach(used -> table.row(used.day(), used.device(),
                        names.getOrDefault(used.device(), ""), used.sessions(), used.items(), used.orders())));
    }

    @GetMapping("/admin/zone-patrols." + ENDING)
    void patrols(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var names = devices.list(DeviceKind.ZONE).stream()
                .collect(Collectors.toMap(Device::code, device -> device.name().zh()));
        TableFormat.of(ending).send(response, "zone-patrols",
                header(page.t(), "patrolled", "code", "name", "by", "well", "findings"),
                table -> book.patrolsOf(DAYS).forEach(patrol -> table.row(patrol.at(), patrol.zone(),
                        names.getOrDefault(patrol.zone(), ""), patrol.byName(),
                        page.t().get(patrol.well() ? "kiosk.patrol.well" : "kiosk.patrol.found"), patrol.findings())));
    }

    private static List<String> header(Texts t, String... columns) {
        return Stream.of(columns).map(column -> t.get("kiosk.column." + column)).toList();
    }
}
