package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.request.Tracking;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Number and query code instead of signing in. Both are posted: a code in an address would be kept in histories. */
@Controller
@Allow(anyone = true)
class TrackController {

    private static final String TEMPLATE = "request/track";

    private final Tracking tracking;

    TrackController(Tracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping("/track")
    ModelAndView form(Page page) {
        return page.show(TEMPLATE, new TrackPage("", FormErrors.none()));
    }

    @PostMapping("/track")
    ModelAndView open(Page page, @RequestParam(defaultValue = "") String number,
                      @RequestParam(defaultValue = "") String code, HttpServletRequest request,
                      HttpServletResponse response) {
        var missing = FormErrors.none();
        if (number.isBlank()) {
            missing.add("number", "request.track.number.missing");
        }
        if (code.isBlank()) {
            missing.add("code", "request.track.code.missing");
        }
        if (missing.any()) {
            return page.again(TEMPLATE, new TrackPage(number, missing));
        }
        return switch (tracking.open(number, code, request.getRemoteAddr())) {
            case Tracking.Opened opened -> {
                OpenedRequests.add(request, opened.number());
                yield SeeOther.to("/requests/" + opened.number());
            }
            case Tracking.Wrong _ -> page.again(TEMPLATE,
                    new TrackPage(number, FormErrors.none().add("code", "request.track.wrong")));
            case Tracking.TooFast tooFast -> tooFast(page, number, tooFast, response);
        };
    }

    private static ModelAndView tooFast(Page page, String number, Tracking.TooFast tooFast,
                                        HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooFast.seconds()));
        var view = page.show(TEMPLATE, new TrackPage(number,
                FormErrors.none().add("code", "request.track.tooFast", tooFast.seconds())));
        view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return view;
    }
}
