package org.linli.catalog;

import java.time.Duration;
import org.linli.database.Job;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfig {

    @Bean
    Feature catalogFeature() {
        return Feature.portal("catalog.feature", "clipboard", "/catalog", 20);
    }

    @Bean
    SettingKey<Windows> windowsSetting() {
        return Windows.KEY;
    }

    @Bean
    Job intakeSweep(ItemIntake intake) {
        return new Job("catalog-intake-sweep", Duration.ofMinutes(5), intake::sweep);
    }

    @Bean
    Feature catalogWorkFeature() {
        return Feature.work("catalog.feature.work", "clipboard", "/work/catalog", 40, Role.OFFICER, Role.LEAD,
                Role.DISTRICT_ADMIN);
    }
}
