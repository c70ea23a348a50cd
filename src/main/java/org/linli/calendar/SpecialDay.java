package org.linli.calendar;

import java.time.LocalDate;

/**
 * A date that is not what its weekday says.
 *
 * @param name   of the holiday, in Chinese, as the notice has it
 * @param notice address or number of the paper it rests on; may be empty for what the district decided itself
 */
public record SpecialDay(LocalDate date, DayKind kind, String name, String notice) {
}
