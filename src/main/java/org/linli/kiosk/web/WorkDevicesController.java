package org.linli.kiosk.web;

import java.util.UUID;
import org.linli.kiosk.DeviceBook;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A centre looks after its devices: takes alarms on, visits its zones. */
@Controller
@Allow({Role.CENTRE_MANAGER, Role.SOCIAL_WORKER, Role.PROPERTY_KEEPER, Role.GUARD, Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN})
class WorkDevicesController {

    private static final String TEMPLATE = "kiosk/work";

    private final DevicePages pages;
    private final DeviceBook book;

    WorkDevicesController(DevicePages pages, DeviceBook book) {
        this.pages = pages;
        this.book = book;
    }

    @GetMapping("/work/devices")
    ModelAndView list(Page page) {
        return page.show(TEMPLATE, WorkDevices.of(pages.of(page.actor())));
    }

    @PostMapping("/work/devices/alarms/{id}")
    ModelAndView handle(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String note) {
        try {
            book.handle(id, note, page.actor());
            var admin = page.actor().isAny(Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN);
            return new ModelAndView("redirect:" + (admin ? "/admin/kiosks" : "/work/devices") + "?done=kiosk.done.handled");
        } catch (Refusal refusal) {
            var view = page.show(TEMPLATE, new WorkDevices(pages.of(page.actor()), FormErrors.none(), "", "",
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    @PostMapping("/work/devices/zones/{code}/patrol")
    ModelAndView patrol(Page page, @PathVariable String code, @RequestParam boolean well,
                        @RequestParam(defaultValue = "") String findings) {
        try {
            book.patrol(code, well, findings, page.actor());
            return new ModelAndView("redirect:/work/devices?done=kiosk.done.patrolled");
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, new WorkDevices(pages.of(page.actor()), FormErrors.of(invalid), code, findings, ""));
        }
    }
}
