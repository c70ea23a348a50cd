package org.linli.kiosk.web;

import org.linli.request.Placed;
import org.linli.web.Qr;

/** Model of {@code kiosk/receipt.jte}. @param qr leads to where the number and the code are asked for */
public record SlipPage(KioskAt at, Placed placed, Qr qr) {

    /** In groups of four, as people read and type it. */
    public String codeInGroups() {
        return placed.queryCode().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
