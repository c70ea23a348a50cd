package org.linli.request.patrol.web;

import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PatrolFeatures {

    @Bean
    Feature patrolFeature() {
        return Feature.work("patrol.nav", "camera", "/work/patrol", 12, Role.GRID_WORKER);
    }
}
