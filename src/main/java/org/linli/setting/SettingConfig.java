package org.linli.setting;

import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SettingConfig {

    @Bean
    Feature settingsFeature() {
        return Feature.admin("setting.settings", "settings", "/admin/settings", 10, Role.DISTRICT_ADMIN,
                Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR);
    }
}
