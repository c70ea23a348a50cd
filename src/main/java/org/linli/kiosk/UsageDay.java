package org.linli.kiosk;

import java.time.LocalDate;

/**
 * How much a device was used on a day, without anything of a person.
 *
 * @param sessions visits begun
 * @param items    guides opened
 * @param orders   orders placed
 */
public record UsageDay(String device, LocalDate day, int sessions, int items, int orders) {
}
