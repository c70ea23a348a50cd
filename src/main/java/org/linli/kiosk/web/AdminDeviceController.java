package org.linli.kiosk.web;

import org.linli.kiosk.DeviceKind;
import org.linli.place.Unstaffed;
import org.linli.place.UnstaffedRegister;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The district's kiosks and zones: where they stand, how they are, how much they are used. */
@Controller
@Allow({Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN})
class AdminDeviceController {

    private final DevicePages pages;
    private final Unstaffed register;
    private final UnstaffedRegister keeping;

    AdminDeviceController(DevicePages pages, Unstaffed register, UnstaffedRegister keeping) {
        this.pages = pages;
        this.register = register;
        this.keeping = keeping;
    }

    @GetMapping("/admin/kiosks")
    ModelAndView kiosks(Page page) {
        return page.show("kiosk/kiosks", pages.list(DeviceKind.KIOSK));
    }

    @GetMapping("/admin/zones")
    ModelAndView zones(Page page) {
        return page.show("kiosk/zones", pages.list(DeviceKind.ZONE));
    }

    @GetMapping("/admin/kiosks/{code}")
    ModelAndView kiosk(Page page, @PathVariable String code) {
        return page.show("kiosk/device", pages.one(DeviceKind.KIOSK, code));
    }

    @GetMapping("/admin/zones/{code}")
    ModelAndView zone(Page page, @PathVariable String code) {
        return page.show("kiosk/device", pages.one(DeviceKind.ZONE, code));
    }

    @PostMapping("/admin/zones/{code}/use")
    String useZone(@PathVariable String code, @RequestParam boolean inUse) {
        keeping.use(register.zones().stream().filter(zone -> zone.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("zone", code)), inUse);
        return "redirect:/admin/zones/" + code + "?done=kiosk.done.saved";
    }
}
