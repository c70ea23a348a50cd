package org.linli.request.open311;

import org.linli.setting.SettingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The setting {@code request.open311}.
 *
 * @param keyRequired a key is needed to post, as the specification has it; without, people post as on the portal
 */
record Open311Settings(boolean keyRequired) {

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        SettingKey<Open311Settings> open311Settings() {
            return new SettingKey<>("request.open311", Open311Settings.class, new Open311Settings(false));
        }
    }
}
