package org.linli.setting;

/**
 * A setting of a city, declared as a bean by the module that knows its meaning; it then has a page at
 * {@code /admin/settings/<key>}. Its title is the message {@code <key>}, that of a component
 * {@code <key>.<component>}, of a component inside a component {@code <key>.<component>.<inner>}; explanations, where
 * there is something to explain, stand under the same keys with {@code .hint}. A record that implements {@link Checked}
 * is asked before a change is kept.
 *
 * @param key          {@code <module>.<name>}
 * @param type         a record; its components may be int, long, boolean, BigDecimal, String, LocalTime, LocalDate,
 *                     MonthDay, enums, records and lists of these (no list of records inside a list). Where a stored
 *                     value lacks a component that was added later, the component of the default value is taken.
 * @param defaultValue valid from the beginning of time until somebody decides otherwise
 */
public record SettingKey<T extends Record>(String key, Class<T> type, T defaultValue) {
}
