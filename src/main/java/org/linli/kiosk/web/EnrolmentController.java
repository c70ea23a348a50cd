package org.linli.kiosk.web;

import org.linli.kiosk.Devices;
import org.linli.kiosk.Enrolments;
import org.linli.kiosk.Holder;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An administrator lets a device in, or takes its key back. */
@Controller
@RequestMapping("/admin/devices/{code}")
@Allow({Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN})
class EnrolmentController {

    private final DevicePages pages;
    private final Devices devices;
    private final Enrolments enrolments;

    EnrolmentController(DevicePages pages, Devices devices, Enrolments enrolments) {
        this.pages = pages;
        this.devices = devices;
        this.enrolments = enrolments;
    }

    /** The code is shown once, on the answer itself: it stands in no address and no session. */
    @PostMapping("/invite")
    ModelAndView invite(Page page, @PathVariable String code, @RequestParam Holder holder) {
        var device = devices.get(code);
        var made = enrolments.invite(device, holder, page.actor());
        return page.show("kiosk/device", pages.one(device.kind(), code).with(holder, made));
    }

    @PostMapping("/revoke")
    String revoke(Page page, @PathVariable String code, @RequestParam Holder holder) {
        var device = devices.get(code);
        enrolments.revoke(device, holder, page.actor());
        return "redirect:" + device.path() + "?done=kiosk.done.revoked";
    }

}
