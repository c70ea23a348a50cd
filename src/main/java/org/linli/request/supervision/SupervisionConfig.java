package org.linli.request.supervision;

import java.time.Duration;
import org.linli.database.Job;
import org.linli.request.Supervision;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupervisionConfig {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration REVIEW_EVERY = Duration.ofMinutes(30);

    @Bean
    SettingKey<LadderRules> ladderRules() {
        return LadderRules.KEY;
    }

    @Bean
    SettingKey<CardRules> cardRules() {
        return CardRules.KEY;
    }

    @Bean
    Job supervisionCards(MonthlyReview review) {
        return new Job("supervision-cards", REVIEW_EVERY, review::ifDue);
    }

    @Bean
    Job supervisionLadder(Supervision supervision) {
        return new Job("supervision-ladder", EVERY, supervision::climb);
    }

    @Bean
    Feature supervisionFeature() {
        return Feature.work("supervision.feature", "ladder", "/work/supervision", 20, Role.SUPERVISOR, Role.COMMANDER,
                Role.DISTRICT_ADMIN, Role.AUDITOR, Role.LEAD, Role.CENTRE_MANAGER);
    }
}
