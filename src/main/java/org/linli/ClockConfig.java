package org.linli;

import org.linli.shared.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfig {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
