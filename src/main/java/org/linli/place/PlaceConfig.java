package org.linli.place;

import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfig {

    @Bean
    SettingKey<Walking> walking() {
        return Walking.KEY;
    }

    @Bean
    SettingKey<LifeCircle> lifeCircle() {
        return LifeCircle.KEY;
    }

    @Bean
    SettingKey<MapTiles> tiles() {
        return MapTiles.KEY;
    }

    @Bean
    Feature homeFeature() {
        return Feature.portal("place.feature.home", "home", "/", 0);
    }

    @Bean
    Feature centresFeature() {
        return Feature.portal("place.feature.centres", "centre", "/centres", 30);
    }

    @Bean
    Feature adminCentresFeature() {
        return Feature.admin("place.feature.admin", "centre", "/admin/centres", 100, Role.DISTRICT_ADMIN);
    }

    @Bean
    Feature coverageFeature() {
        return Feature.admin("place.coverage.title", "target", "/admin/coverage", 105, Role.DISTRICT_ADMIN, Role.PLANNER);
    }

    @Bean
    Feature importFeature() {
        return Feature.admin("place.feature.import", "upload", "/admin/import", 190, Role.DISTRICT_ADMIN);
    }
}
