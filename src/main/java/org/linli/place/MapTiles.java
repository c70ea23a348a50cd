package org.linli.place;

import org.linli.setting.SettingKey;

/**
 * The streets under the maps. Without an address maps show the district's outline and its centres alone, and nothing is
 * loaded from outside.
 *
 * @param address     of a tile, with {z}, {x} and {y}, delivering CGCS2000 or WGS 84 (not GCJ-02); empty for none
 * @param attribution whose map it is, as its owner wants it shown
 */
public record MapTiles(String address, String attribution) {

    public static final SettingKey<MapTiles> KEY = new SettingKey<>("place.tiles", MapTiles.class, new MapTiles("", ""));

    public boolean areUsed() {
        return !address.isBlank();
    }
}
