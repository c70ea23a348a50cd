package org.linli.setting;

import java.time.LocalDate;

/**
 * One decision about a setting.
 *
 * @param number    0 for the program's default, else counted up per setting
 * @param validFrom the first business date it holds for
 */
public record Version<T extends Record>(int number, LocalDate validFrom, T value) {
}
