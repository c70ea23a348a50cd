package org.linli.setting;

import java.time.LocalDate;

/**
 * The door to the settings. Cheap to ask: versions are kept in memory. A change is seen at once on the node that made it and
 * within two seconds on every other.
 */
public interface Settings {

    /** The version that holds on that business date. */
    <T extends Record> Version<T> at(SettingKey<T> key, LocalDate date);

    /**
     * The version with that number, for what was frozen when it began.
     *
     * @throws org.linli.shared.NotFound where nothing was decided under that number
     */
    <T extends Record> Version<T> version(SettingKey<T> key, int number);
}
