package org.linli.command.web;

import java.util.List;
import org.linli.kiosk.DeviceBook;
import org.linli.web.Texts;

/** Model of {@code command/devices.jte}: the worst first. */
public record DeviceRowsPage(List<DeviceBook.Entry> entries) {

    public String alarms(Texts t, DeviceBook.Entry entry) {
        return DeviceRowsController.alarms(t, entry);
    }
}
