package org.linli.catalog;

import org.linli.setting.SettingKey;

/**
 * The setting {@code catalog.windows}: which sites of the centres have counters for items of the catalogue.
 *
 * @param function code of the function whose rooms are the counters; empty: every site with opening hours has one
 */
public record Windows(String function) {

    static final SettingKey<Windows> KEY = new SettingKey<>("catalog.windows", Windows.class, new Windows("affairs"));
}
