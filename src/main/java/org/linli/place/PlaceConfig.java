package org.linli.place;

import org.linli.setting.SettingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfig {

    @Bean
    SettingKey<Walking> walking() {
        return Walking.KEY;
    }

    @Bean
    SettingKey<MapTiles> tiles() {
        return MapTiles.KEY;
    }
}
