package org.linli.kiosk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.linli.kiosk.Visits;
import org.linli.request.RequestChoices;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Qr;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Ordering at a device: without an account, by telephone number or by no name at all. */
@Controller
@RequestMapping("/kiosk/{device}/{visit}")
@Allow(anyone = true)
class KioskOrderController {

    private static final String TEMPLATE = "kiosk/order";

    private final DeviceGate gate;
    private final OrderPages pages;
    private final Requests requests;
    private final RequestChoices choices;
    private final Visits visits;

    KioskOrderController(DeviceGate gate, OrderPages pages, Requests requests, RequestChoices choices, Visits visits) {
        this.gate = gate;
        this.pages = pages;
        this.requests = requests;
        this.choices = choices;
        this.visits = visits;
    }

    /** @param item what somebody just read about */
    @GetMapping("/order")
    ModelAndView form(Page page, @PathVariable String device, @PathVariable String visit,
                      @RequestParam(defaultValue = "") String item, HttpServletRequest request,
                      HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response,
                at -> page.show(TEMPLATE, pages.fresh(page.t(), at, item, UUID.randomUUID().toString())));
    }

    @PostMapping("/order")
    ModelAndView place(Page page, @PathVariable String device, @PathVariable String visit, OrderForm form,
                       HttpServletRequest request, HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response, at -> {
            var errors = form.check();
            if (errors.any()) {
                return page.again(TEMPLATE, pages.of(page.t(), at, form, errors, ""));
            }
            var danger = choices.emergencyNumber(form.description());
            if (!danger.isEmpty() && !form.calm().equals("1")) {
                return page.show(TEMPLATE, pages.of(page.t(), at, form, FormErrors.none(), danger));
            }
            try {
                var placed = requests.place(form.placing(), Actor.ANONYMOUS);
                if (!placed.repeated()) {
                    visits.ordered(device);
                }
                visits.keep(visit, Kept.read(visits.kept(visit)).with(placed).write());
                return SeeOther.to(at.to("receipt"));
            } catch (Invalid invalid) {
                return page.again(TEMPLATE, pages.of(page.t(), at, form, FormErrors.of(invalid), ""));
            }
        });
    }

    @GetMapping("/receipt")
    ModelAndView receipt(Page page, @PathVariable String device, @PathVariable String visit, HttpServletRequest request,
                         HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response, at -> {
            var slip = Kept.read(visits.kept(visit)).slip();
            if (slip == null) {
                return new ModelAndView("redirect:" + at.home());
            }
            var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/track").toUriString();
            return page.show("kiosk/receipt", new SlipPage(at, slip, Qr.of(address)));
        });
    }
}
