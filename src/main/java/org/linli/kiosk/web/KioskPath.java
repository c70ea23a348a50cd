package org.linli.kiosk.web;

/** The two names in a page's address: {@code /kiosk/{device}/{visit}/…}. */
record KioskPath(String device, String visit) {
}
