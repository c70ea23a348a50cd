package org.linli.kiosk.web;

import org.linli.web.FormErrors;

/** Model of {@code kiosk/track.jte}. */
public record TrackPage(KioskAt at, String number, FormErrors errors) {
}
