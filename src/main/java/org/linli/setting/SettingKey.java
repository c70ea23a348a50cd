package org.linli.setting;

/**
 * A setting of a city, declared as a bean by the module that knows its meaning.
 *
 * @param key          {@code <module>.<name>}, also the key of its title and explanation in the message files
 * @param type         a record; its components may be int, long, boolean, BigDecimal, String, LocalTime, LocalDate, enums,
 *                     records and lists of these
 * @param defaultValue valid from the beginning of time until somebody decides otherwise
 */
public record SettingKey<T extends Record>(String key, Class<T> type, T defaultValue) {
}
