package org.linli.kiosk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.linli.kiosk.AlarmKind;
import org.linli.kiosk.Device;
import org.linli.kiosk.Devices;
import org.linli.kiosk.Enrolments;
import org.linli.kiosk.Enrolments.Standing;
import org.linli.kiosk.Heartbeats;
import org.linli.kiosk.Holder;
import org.linli.kiosk.Paper;
import org.linli.kiosk.Visits;
import org.linli.shared.Invalid;
import org.linli.web.AccessRefused;
import org.linli.web.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a device says by itself. Its page is known by its cookie, its program by the header {@code X-Device-Key}. */
@RestController
@RequestMapping("/api/v1/kiosks/{code}")
@Allow(anyone = true)
class DeviceApi {

    private final Devices devices;
    private final DeviceGate gate;
    private final Enrolments enrolments;
    private final Heartbeats heartbeats;
    private final Visits visits;

    DeviceApi(Devices devices, DeviceGate gate, Enrolments enrolments, Heartbeats heartbeats, Visits visits) {
        this.devices = devices;
        this.gate = gate;
        this.enrolments = enrolments;
        this.heartbeats = heartbeats;
        this.visits = visits;
    }

    /** A sign of life. @param visit of whoever touched the screen lately, so that it lasts; empty where nobody did */
    @PostMapping("/pulse")
    Pulse pulse(@PathVariable String code, @RequestParam(defaultValue = "") String visit, HttpServletRequest request) {
        var device = own(code, request);
        heartbeats.seen(device.code());
        return new Pulse(!visit.isEmpty() && visits.touch(code, visit));
    }

    /** How it stands. @throws Invalid on words that are not known */
    @PostMapping("/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void state(@PathVariable String code, @RequestBody State state, HttpServletRequest request) {
        var device = own(code, request);
        if (state.paper() != null || state.fault() != null) {
            heartbeats.report(device, constant("paper", state.paper() == null ? "UNKNOWN" : state.paper(), Paper.values()),
                    state.fault() == null ? "" : state.fault());
        } else {
            heartbeats.seen(device.code());
        }
        if (state.alarm() != null) {
            heartbeats.call(device, constant("alarm", state.alarm(), AlarmKind.HELP, AlarmKind.DOOR));
        }
    }

    /** The one-time code for the key that goes into the header. */
    @PostMapping("/enrolment")
    @ResponseStatus(HttpStatus.CREATED)
    Enrolled enrol(@PathVariable String code, @RequestBody Typed typed) {
        return enrolments.redeem(devices.get(code), Holder.PROGRAM, typed.code() == null ? "" : typed.code())
                .map(Enrolled::new).orElseThrow(() -> Invalid.field("code", "kiosk.enrol.wrong"));
    }

    /** @throws AccessRefused for everybody but the device */
    private Device own(String code, HttpServletRequest request) {
        var device = devices.get(code);
        if (gate.standing(device, request) != Standing.ENROLLED) {
            throw new AccessRefused();
        }
        return device;
    }

    @SafeVarargs
    private static <E extends Enum<E>> E constant(String field, String name, E... known) {
        for (var constant : known) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw Invalid.field(field, "kiosk.api.unknown", name);
    }

    /** @param visit whether the visit that was named lasts */
    record Pulse(boolean visit) {
    }

    /**
     * @param paper FULL, LOW, EMPTY or UNKNOWN
     * @param fault in the device's words; empty where it is well
     * @param alarm HELP or DOOR
     */
    record State(@Nullable String paper, @Nullable String fault, @Nullable String alarm) {
    }

    record Typed(@Nullable String code) {
    }

    /** @param key to send as X-Device-Key from now on */
    record Enrolled(String key) {
    }
}
