package org.linli.request.follow;

import java.time.Duration;
import org.linli.database.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowConfig {

    private static final Duration EVERY = Duration.ofSeconds(3);

    @Bean
    Job tellResidentsJob(TellResidents tell) {
        return new Job("request-tell-residents", EVERY, tell::handle);
    }
}
