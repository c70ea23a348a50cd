package org.linli.request.agency.web;

import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the workbench's top bar; residents find theirs under /my. */
@Configuration(proxyBeanMethods = false)
class AgencyFeatures {

    @Bean
    Feature agencyFeature() {
        return Feature.work("request.agency", "handshake", "/work/agency", 20, Responsibility.REGISTER, Role.SUPERVISOR,
                Role.NEIGHBOUR_VOLUNTEER);
    }
}
