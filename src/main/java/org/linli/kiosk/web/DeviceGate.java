package org.linli.kiosk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.linli.kiosk.Device;
import org.linli.kiosk.DeviceBook;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Enrolments;
import org.linli.kiosk.Enrolments.Standing;
import org.linli.kiosk.Holder;
import org.linli.kiosk.Visits;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets only the device itself in, whoever is signed in at it, and only the visit that lasts. */
@Component
class DeviceGate {

    static final String KEY_HEADER = "X-Device-Key";
    private static final String COOKIE = "linli-device";
    private static final int KEPT_SECONDS = (int) Duration.ofDays(400).toSeconds();

    private final Devices devices;
    private final Enrolments enrolments;
    private final Visits visits;
    private final DeviceBook book;

    DeviceGate(Devices devices, Enrolments enrolments, Visits visits, DeviceBook book) {
        this.devices = devices;
        this.enrolments = enrolments;
        this.visits = visits;
        this.book = book;
    }

    /** A page of the device; everybody else is told that this is none. */
    ModelAndView at(Page page, String code, HttpServletRequest request, HttpServletResponse response,
                    Function<KioskAt, ModelAndView> work) {
        response.setHeader("Cache-Control", "no-store");
        var device = devices.find(code);
        if (device.isEmpty()) {
            return refused(page, HttpStatus.NOT_FOUND, new NotOurs("", false));
        }
        return switch (enrolments.standing(code, Holder.PAGE, cookie(request))) {
            case ENROLLED -> work.apply(new KioskAt(device.get(), "", book.rules()));
            case REVOKED -> refused(page, HttpStatus.FORBIDDEN, new NotOurs(code, true));
            case UNKNOWN -> refused(page, HttpStatus.FORBIDDEN, new NotOurs(code, false));
        };
    }

    /** A page for whoever stands at the device now; a visit that is over leads to the first page. */
    ModelAndView within(Page page, KioskPath path, HttpServletRequest request, HttpServletResponse response,
                        Function<KioskAt, ModelAndView> work) {
        return at(page, path.device(), request, response, at -> visits.touch(path.device(), path.visit())
                ? work.apply(new KioskAt(at.device(), path.visit(), at.rules()))
                : new ModelAndView("redirect:" + at.home()));
    }

    /** For the device's own calls: by its cookie, or by the header that its program sends. */
    Standing standing(Device device, HttpServletRequest request) {
        var header = request.getHeader(KEY_HEADER);
        return header == null ? enrolments.standing(device.code(), Holder.PAGE, cookie(request))
                : enrolments.standing(device.code(), Holder.PROGRAM, header);
    }

    void remember(String key, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, key);
        cookie.setPath("/");
        cookie.setMaxAge(KEPT_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private static ModelAndView refused(Page page, HttpStatus status, NotOurs model) {
        var view = page.show("kiosk/notOurs", model);
        view.setStatus(status);
        return view;
    }

    private static String cookie(HttpServletRequest request) {
        return request.getCookies() == null ? "" : Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue).findFirst().orElse("");
    }
}
