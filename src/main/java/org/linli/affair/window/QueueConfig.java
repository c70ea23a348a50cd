package org.linli.affair.window;

import org.linli.setting.SettingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QueueConfig {

    @Bean
    SettingKey<QueueRules> queueRules() {
        return QueueRules.KEY;
    }
}
