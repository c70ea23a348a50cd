package org.linli.kiosk;

import org.linli.place.Centre;
import org.linli.shared.GeoPoint;
import org.linli.shared.Scope;

/**
 * A kiosk or a zone's terminal, as the register has it.
 *
 * @param code  the kiosk's or the zone's
 * @param site  code of the kiosk's site; empty for a zone
 * @param spot  where it stands, in words
 * @param inUse nobody expects to hear from one that is not
 */
public record Device(String code, DeviceKind kind, Centre centre, String site, Named name, Named spot, String model,
                     GeoPoint point, boolean inUse, boolean sample) {

    /** As configured, and in English where that was entered. */
    public record Named(String zh, String en) {
    }

    /** Whether somebody of that scope looks after it. */
    boolean isWithin(Scope scope) {
        return scope.isDistrict() || scope.isCentre(centre.slug());
    }

    public String path() {
        return (kind == DeviceKind.ZONE ? "/admin/zones/" : "/admin/kiosks/") + code;
    }
}
