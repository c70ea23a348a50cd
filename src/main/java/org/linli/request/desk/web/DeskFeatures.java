package org.linli.request.desk.web;

import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the workbench's top bar. */
@Configuration(proxyBeanMethods = false)
class DeskFeatures {

    @Bean
    Feature deskFeature() {
        return Bench.DESK.feature("desk.nav.desk", "dispatch", 10);
    }

    @Bean
    Feature inboxFeature() {
        return Bench.INBOX.feature("desk.nav.inbox", "inbox", 10);
    }

    @Bean
    Feature intakeFeature() {
        return Feature.work("desk.nav.intake", "phone", "/work/intake", 14, Responsibility.REGISTER);
    }

    @Bean
    Feature searchFeature() {
        return Bench.REQUESTS.feature("desk.nav.search", "search", 16);
    }

    @Bean
    Feature suggestionsFeature() {
        return Feature.work("desk.suggestions.nav", "chart", "/work/suggestions", 46, Role.CENTRE_MANAGER, Role.SUPERVISOR,
                Role.DISTRICT_ADMIN, Role.AUDITOR);
    }

    @Bean
    Feature followUpFeature() {
        return Bench.FOLLOW_UP.feature("desk.nav.followUp", "phone", 12);
    }
}
