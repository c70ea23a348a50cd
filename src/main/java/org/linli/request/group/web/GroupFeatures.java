package org.linli.request.group.web;

import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GroupFeatures {

    @Bean
    Feature groupsFeature() {
        return Feature.work("group.nav", "talk", "/work/groups", 30, Responsibility.REGISTER, Role.DISPATCHER,
                Role.CENTRE_MANAGER, Role.GRID_WORKER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR);
    }
}
