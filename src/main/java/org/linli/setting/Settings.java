package org.linli.setting;

import java.time.LocalDate;

/** The door to the settings. Cheap to ask: versions are kept in memory and refreshed when one is changed on any node. */
public interface Settings {

    /** The version that holds on that business date. */
    <T extends Record> Version<T> at(SettingKey<T> key, LocalDate date);

    /** The version with that number, for what was frozen when it began. */
    <T extends Record> Version<T> version(SettingKey<T> key, int number);
}
