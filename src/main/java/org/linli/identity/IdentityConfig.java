package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.linli.database.Job;
import org.linli.setting.SettingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfig {

    @Bean
    SettingKey<SignInPolicy> signInPolicy() {
        return SignInPolicy.KEY;
    }

    /** What is over and of no more use. */
    @Bean
    Job identityCleaning(Tokens tokens, CodeRows codes, Slowdown slowdown, Clock clock) {
        return new Job("identity-cleaning", Duration.ofHours(1), () -> {
            tokens.removeExpired();
            codes.removeExpired(clock.instant());
            slowdown.forget();
        });
    }
}
