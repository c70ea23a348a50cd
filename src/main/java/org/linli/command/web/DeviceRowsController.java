package org.linli.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.kiosk.DeviceBook;
import org.linli.kiosk.Presence;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The rows behind the wall's numbers of devices; who took an alarm on is nobody's business there. */
@Controller
@Allow({Role.COMMANDER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR})
class DeviceRowsController {

    private static final Comparator<DeviceBook.Entry> WORST_FIRST = Comparator
            .comparing((DeviceBook.Entry entry) -> entry.alarms().isEmpty())
            .thenComparing(entry -> entry.presence() == Presence.ONLINE);

    private final DeviceBook book;

    DeviceRowsController(DeviceBook book) {
        this.book = book;
    }

    @GetMapping("/screen/devices")
    ModelAndView rows(Page page) {
        return page.show("command/devices", new DeviceRowsPage(entries()));
    }

    @GetMapping("/screen/devices.{ending:" + TableFormat.ENDINGS + "}")
    void file(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        TableFormat.of(ending).send(response, "devices", Stream.of("name", "kind", "centre", "presence", "seen", "alarms")
                .map(column -> t.get("command.devices.col." + column)).toList(), table -> entries().forEach(entry ->
                table.row(t.name(entry.device().name().zh(), entry.device().name().en()), t.of(entry.device().kind()),
                        t.name(entry.device().centre().name(), entry.device().centre().nameEn()), t.of(entry.presence()),
                        entry.state().lastSeenAt(), alarms(t, entry))));
    }

    private List<DeviceBook.Entry> entries() {
        return book.list(null, Scope.district("")).stream().sorted(WORST_FIRST).toList();
    }

    static String alarms(Texts t, DeviceBook.Entry entry) {
        return entry.alarms().stream().map(alarm -> t.of(alarm.kind())).collect(Collectors.joining(" · "));
    }
}
