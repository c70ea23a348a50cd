package org.linli.place;

import org.linli.setting.SettingKey;

/**
 * 便民生活圈: how far from home a centre may be.
 *
 * @param minutes on foot; towns go by fifteen, some counties by thirty in the country
 */
public record LifeCircle(int minutes) {

    public static final SettingKey<LifeCircle> KEY = new SettingKey<>("place.circle", LifeCircle.class, new LifeCircle(15));
}
