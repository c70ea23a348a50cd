package org.linli.kiosk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.kiosk.Visits;
import org.linli.request.Caller;
import org.linli.request.Requests;
import org.linli.request.Tracking;
import org.linli.shared.Actor;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an order stands, by number and query code. */
@Controller
@RequestMapping("/kiosk/{device}/{visit}")
@Allow(anyone = true)
class KioskTrackController {

    private static final String TEMPLATE = "kiosk/track";

    private final DeviceGate gate;
    private final Tracking tracking;
    private final Requests requests;
    private final Visits visits;

    KioskTrackController(DeviceGate gate, Tracking tracking, Requests requests, Visits visits) {
        this.gate = gate;
        this.tracking = tracking;
        this.requests = requests;
        this.visits = visits;
    }

    @GetMapping("/track")
    ModelAndView form(Page page, @PathVariable String device, @PathVariable String visit, HttpServletRequest request,
                      HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response,
                at -> page.show(TEMPLATE, new TrackPage(at, "", FormErrors.none())));
    }

    @PostMapping("/track")
    ModelAndView open(Page page, @PathVariable String device, @PathVariable String visit,
                      @RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String code,
                      HttpServletRequest request, HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response, at -> {
            var whole = number.strip().matches("\\d+") ? "LL" + number.strip() : number;
            return switch (tracking.open(whole, code, request.getRemoteAddr())) {
                case Tracking.Opened opened -> {
                    visits.keep(visit, Kept.read(visits.kept(visit)).with(opened.number()).write());
                    yield SeeOther.to(at.to("requests/" + opened.number()));
                }
                case Tracking.Wrong _ -> page.again(TEMPLATE,
                        new TrackPage(at, number, FormErrors.none().add("code", "request.track.wrong")));
                case Tracking.TooFast tooFast -> tooFast(page, new TrackPage(at, number,
                        FormErrors.none().add("code", "request.track.tooFast", tooFast.seconds())));
            };
        });
    }

    @GetMapping("/requests/{number}")
    ModelAndView one(Page page, @PathVariable String device, @PathVariable String visit, @PathVariable String number,
                     HttpServletRequest request, HttpServletResponse response) {
        return gate.within(page, new KioskPath(device, visit), request, response, at ->
                Kept.read(visits.kept(visit)).opened().contains(number)
                        ? page.show("kiosk/request", ProgressPage.of(at, requests.get(number, new Caller(Actor.ANONYMOUS, true))))
                        : new ModelAndView("redirect:" + at.to("track")));
    }

    private static ModelAndView tooFast(Page page, TrackPage model) {
        var view = page.show(TEMPLATE, model);
        view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return view;
    }
}
