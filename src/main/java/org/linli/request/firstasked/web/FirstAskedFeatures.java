package org.linli.request.firstasked.web;

import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the workbench's top bar. */
@Configuration(proxyBeanMethods = false)
class FirstAskedFeatures {

    @Bean
    Feature firstAskedFeature() {
        return Feature.work("request.firstAsked.feature", "handshake", "/work/first-asked", 18, Responsibility.REGISTER,
                Role.SUPERVISOR);
    }
}
