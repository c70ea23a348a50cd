package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.linli.database.Job;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfig {

    @Bean
    SettingKey<SignInPolicy> signInPolicy() {
        return SignInPolicy.KEY;
    }

    @Bean
    SettingKey<ResponsibilityMatrix> responsibilityMatrix() {
        return ResponsibilityMatrix.KEY;
    }

    @Bean
    Feature responsibilitiesFeature() {
        return Feature.work("identity.responsibilities.feature", "users", "/work/responsibilities", 80,
                Role.CENTRE_MANAGER, Role.SOCIAL_WORKER, Role.NEIGHBOUR_VOLUNTEER, Role.PROPERTY_KEEPER);
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

    @Bean
    Job auditSealing(AuditSeals seals) {
        return new Job("identity-audit-sealing", Duration.ofMinutes(1), seals::sealAll);
    }

    @Bean
    Feature accountsFeature() {
        return Feature.admin("identity.accounts.title", "users", "/admin/accounts", 60, Role.SECURITY_ADMIN);
    }

    @Bean
    Feature apiKeysFeature() {
        return Feature.admin("identity.keys.title", "key", "/admin/api-keys", 65, Role.SECURITY_ADMIN);
    }

    @Bean
    Feature auditFeature() {
        return Feature.admin("identity.audit.title", "history", "/admin/audit", 70, Role.AUDITOR, Role.SECURITY_ADMIN);
    }
}
