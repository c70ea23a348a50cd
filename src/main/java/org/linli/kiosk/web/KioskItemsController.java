package org.linli.kiosk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.kiosk.Visits;
import org.linli.organization.Departments;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Qr;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The items that can be done at a machine, and their guides to read, print or take to one's phone. */
@Controller
@RequestMapping("/kiosk/{device}/{visit}")
@Allow(anyone = true)
class KioskItemsController {

    private final DeviceGate gate;
    private final SelfItems items;
    private final Visits visits;
    private final Departments departments;

    KioskItemsController(DeviceGate gate, SelfItems items, Visits visits, Departments departments) {
        this.gate = gate;
        this.items = items;
        this.visits = visits;
        this.departments = departments;
    }

    @GetMapping("/items")
    ModelAndView list(Page page, @PathVariable String device, @PathVariable String visit,
                      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String event,
                      HttpServletRequest request, HttpServletResponse response) {
        var audience = request.getParameter("audience");
        var number = request.getParameter("page");
        var asked = new SelfItems.Asked(q.length() > 100 ? q.substring(0, 100) : q, event, audience == null ? "" : audience,
                number != null && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0);
        return gate.within(page, new KioskPath(device, visit), request, response,
                at -> page.show("kiosk/items", items.of(page.t(), at, asked)));
    }

    @GetMapping("/items/{code}")
    ModelAndView one(Page page, @PathVariable String device, @PathVariable String visit, @PathVariable String code,
                     HttpServletRequest request, HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response, at -> {
            var item = items.get(code);
            visits.opened(device);
            var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/catalog/{code}")
                    .buildAndExpand(code).toUriString();
            return page.show("kiosk/item", new ItemPage(at, item,
                    departments.find(item.main().department()).orElse(null), Qr.of(address)));
        });
    }
}
