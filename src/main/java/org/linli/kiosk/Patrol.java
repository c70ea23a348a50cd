package org.linli.kiosk;

import java.time.Instant;

/**
 * Somebody looked after an unattended zone.
 *
 * @param well     nothing was found
 * @param findings what was, or a remark
 */
public record Patrol(String zone, Instant at, String byName, boolean well, String findings) {
}
