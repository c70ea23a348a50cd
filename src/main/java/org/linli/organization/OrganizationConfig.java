package org.linli.organization;

import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationConfig {

    @Bean
    Feature departmentsFeature() {
        return Feature.admin("organization.feature.admin", "department", "/admin/departments", 110, Role.DISTRICT_ADMIN);
    }
}
