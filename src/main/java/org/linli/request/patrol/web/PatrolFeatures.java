package org.linli.request.patrol.web;

import java.util.Map;
import java.util.Set;
import org.linli.request.patrol.Patrol;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.linli.web.WorkCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

@Configuration(proxyBeanMethods = false)
class PatrolFeatures {

    @Bean
    Feature patrolFeature() {
        return Feature.work("patrol.nav", "camera", "/work/patrol", 12, Role.GRID_WORKER);
    }

    /** What was sent and can still be settled on the spot. */
    @Component
    record Count(Patrol patrol) implements WorkCount {

        @Override
        public Set<String> paths() {
            return Set.of("/work/patrol");
        }

        @Override
        public Map<String, Integer> of(Actor actor) {
            int waiting = actor.is(Role.GRID_WORKER) ? patrol.waiting(actor) : 0;
            return waiting == 0 ? Map.of() : Map.of("/work/patrol", waiting);
        }
    }
}
