package org.linli.kiosk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.linli.catalog.Channel;
import org.linli.catalog.ServiceCatalog;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Enrolments;
import org.linli.kiosk.Holder;
import org.linli.kiosk.Visits;
import org.linli.place.WindowTickets;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A device's first page, the beginning and the end of every visit, and how a device becomes one of ours. */
@Controller
@RequestMapping("/kiosk/{device}")
@Allow(anyone = true)
class StartController {

    private static final List<String> WAYS = List.of("items", "order", "track", "ticket");

    private final DeviceGate gate;
    private final Visits visits;
    private final Devices devices;
    private final Enrolments enrolments;
    private final ServiceCatalog catalog;
    private final ObjectProvider<WindowTickets> queues;

    StartController(DeviceGate gate, Visits visits, Devices devices, Enrolments enrolments, ServiceCatalog catalog,
                    ObjectProvider<WindowTickets> queues) {
        this.queues = queues;
        this.gate = gate;
        this.visits = visits;
        this.devices = devices;
        this.enrolments = enrolments;
        this.catalog = catalog;
    }

    /** Opening it ends whatever visit there was, and the browser's session with it. */
    @GetMapping
    ModelAndView start(Page page, @PathVariable String device, HttpServletRequest request, HttpServletResponse response) {
        return gate.at(page, device, request, response, at -> {
            visits.end(device);
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            var items = catalog.list().stream().filter(item -> item.has(Channel.SELF)).count();
            return page.show("kiosk/start", new StartPage(at, (int) items,
                    !KioskTicketController.groups(queues, at).isEmpty()));
        });
    }

    /** @param to where the first touch leads */
    @GetMapping("/begin")
    ModelAndView begin(Page page, @PathVariable String device, @RequestParam(defaultValue = "items") String to,
                       HttpServletRequest request, HttpServletResponse response) {
        return gate.at(page, device, request, response, at -> new ModelAndView("redirect:" + at.home() + "/"
                + visits.begin(device) + "/" + (WAYS.contains(to) ? to : "items")));
    }

    @GetMapping("/enrol")
    ModelAndView enrolment(Page page, @PathVariable String device) {
        return page.show("kiosk/enrol", new EnrolPage(devices.get(device).code(), FormErrors.none()));
    }

    /** The code that an administrator read out, typed at the device. */
    @PostMapping("/enrol")
    ModelAndView enrol(Page page, @PathVariable String device, @RequestParam(defaultValue = "") String code,
                       HttpServletRequest request, HttpServletResponse response) {
        var known = devices.get(device);
        var key = enrolments.redeem(known, Holder.PAGE, code);
        if (key.isEmpty()) {
            return page.again("kiosk/enrol", new EnrolPage(device, FormErrors.none().add("code", "kiosk.enrol.wrong")));
        }
        gate.remember(key.get(), request, response);
        return new ModelAndView("redirect:/kiosk/" + device);
    }
}
