package org.linli.kiosk.web;

import org.linli.kiosk.Device;
import org.linli.kiosk.KioskRules;

/**
 * Where a device's page is shown.
 *
 * @param visit of whoever stands there; empty on the first page
 */
public record KioskAt(Device device, String visit, KioskRules rules) {

    public String home() {
        return "/kiosk/" + device.code();
    }

    /** The first page as the next person should find it: in Chinese, in usual type. */
    public String reset() {
        return home() + "?lang=zh-CN&elder=0";
    }

    public String to(String page) {
        return home() + "/" + visit + "/" + page;
    }

    public int idleSeconds() {
        return Math.max(10, rules.idleSeconds());
    }

    public int warnSeconds() {
        return Math.min(idleSeconds() - 5, Math.max(5, rules.warnSeconds()));
    }
}
