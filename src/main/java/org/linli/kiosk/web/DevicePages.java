package org.linli.kiosk.web;

import java.util.List;
import org.linli.kiosk.DeviceBook;
import org.linli.kiosk.DeviceKind;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Enrolments;
import org.linli.place.Outlines;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** Puts the pages about devices together. */
@Component
class DevicePages {

    /** Administrators look after every device of the district. */
    static final Scope DISTRICT = Scope.district("");

    private final DeviceBook book;
    private final Devices devices;
    private final Outlines outlines;
    private final Enrolments enrolments;

    DevicePages(DeviceBook book, Devices devices, Outlines outlines, Enrolments enrolments) {
        this.book = book;
        this.devices = devices;
        this.outlines = outlines;
        this.enrolments = enrolments;
    }

    DevicesPage list(DeviceKind kind) {
        return new DevicesPage(book.list(kind, DISTRICT), kind == DeviceKind.KIOSK ? devices.centresWithout()
                : List.of(), outlines.sketch(), book.rules());
    }

    /** Both kinds, of the centre where somebody works. */
    DevicesPage of(Actor actor) {
        return new DevicesPage(book.list(null, actor.scope()), List.of(), outlines.sketch(), book.rules());
    }

    DevicePage one(DeviceKind kind, String code) {
        var entry = book.get(code, DISTRICT);
        if (entry.device().kind() != kind) {
            throw new NotFound("device", code);
        }
        return new DevicePage(entry, book.alarms(code), book.patrols(code), book.usage(code, DevicePage.DAYS),
                enrolments.list(code), null, "");
    }
}
