package org.linli.request.follow;

import java.time.Duration;
import org.linli.database.Job;
import org.linli.setting.SettingKey;
import org.linli.notice.SmsKind;
import org.linli.notice.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowConfig {

    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final String NUMBER = "number";

    @Bean
    SettingKey<TellRules> tellRules() {
        return TellRules.KEY;
    }

    @Bean
    Job tellUnitsJob(TellUnits tell) {
        return new Job("request-tell-units", EVERY, tell::handle);
    }

    @Bean
    Job tellResidentsJob(TellResidents tell) {
        return new Job("request-tell-residents", EVERY, tell::handle);
    }

    /** Urgent: the request stands still until its date. */
    @Bean
    SmsKind moreAskedSms() {
        return SmsKind.of("request.sms.moreAsked", Urgency.URGENT, NUMBER, "until");
    }

    @Bean
    SmsKind refusedSms() {
        return SmsKind.of("request.sms.refused", Urgency.ORDINARY, NUMBER);
    }

    @Bean
    SmsKind answeredSms() {
        return SmsKind.of("request.sms.answered", Urgency.ORDINARY, NUMBER);
    }
}
