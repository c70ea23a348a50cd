package org.linli.kiosk.web;


/**
 * Model of {@code kiosk/notOurs.jte}.
 *
 * @param code    of a device that could be enrolled here; empty where there is none
 * @param revoked this one was enrolled, and its key was taken back
 */
public record NotOurs(String code, boolean revoked) {
}
