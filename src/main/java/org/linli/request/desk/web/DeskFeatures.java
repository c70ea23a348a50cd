package org.linli.request.desk.web;

import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the workbench's top bar. */
@Configuration(proxyBeanMethods = false)
class DeskFeatures {

    @Bean
    Feature deskFeature() {
        return Feature.work("desk.nav.desk", "dispatch", Bench.DESK.path(), 10, Bench.DESK.roles());
    }

    @Bean
    Feature inboxFeature() {
        return Feature.work("desk.nav.inbox", "inbox", Bench.INBOX.path(), 10, Bench.INBOX.roles());
    }

    @Bean
    Feature intakeFeature() {
        return Feature.work("desk.nav.intake", "phone", "/work/intake", 14, Role.DISPATCHER, Role.CENTRE_MANAGER,
                Role.SOCIAL_WORKER);
    }

    @Bean
    Feature searchFeature() {
        return Feature.work("desk.nav.search", "search", Bench.REQUESTS.path(), 16, Bench.REQUESTS.roles());
    }

    @Bean
    Feature followUpFeature() {
        return Feature.work("desk.nav.followUp", "phone", Bench.FOLLOW_UP.path(), 12, Bench.FOLLOW_UP.roles());
    }
}
