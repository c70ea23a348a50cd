package org.linli.request.talk.web;

import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TalkFeatures {

    @Bean
    Feature talkFeature() {
        return Feature.portal("talk.feature", "talk", "/talk", 95);
    }

    @Bean
    Feature talksFeature() {
        return Feature.work("talk.nav", "talk", "/work/talks", 31, Responsibility.REGISTER, Role.DISPATCHER, Role.CENTRE_MANAGER,
                Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR);
    }
}
