package org.linli.request.talk.web;

import java.util.Map;
import java.util.Set;
import org.linli.request.talk.Talks;
import org.linli.shared.Actor;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.linli.web.WorkCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

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

    /** What nobody has sorted yet. */
    @Component
    record Count(Talks talks) implements WorkCount {

        @Override
        public Set<String> paths() {
            return Set.of("/work/talks");
        }

        @Override
        public Map<String, Integer> of(Actor actor) {
            int waiting = talks.waiting(actor);
            return waiting == 0 ? Map.of() : Map.of("/work/talks", waiting);
        }
    }
}
