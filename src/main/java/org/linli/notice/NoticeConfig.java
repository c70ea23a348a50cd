package org.linli.notice;

import java.time.Clock;
import java.time.Duration;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(SmsSettings.class)
class NoticeConfig {

    @Bean
    SettingKey<DeliveryPolicy> deliveryPolicy() {
        return new SettingKey<>("notice.delivery", DeliveryPolicy.class, DeliveryPolicy.DEFAULT);
    }

    @Bean
    SmsKind codeSms() {
        return SmsKind.of("notice.sms.code", Urgency.CODE, "code").usefulFor(Duration.ofMinutes(5));
    }

    @Bean
    SmsGateway smsGateway(SmsSettings settings, Environment environment) {
        if (settings.url() != null && !settings.url().toString().isBlank()) {
            return new HttpSmsGateway(settings.url(), settings.key(), settings.timeout());
        }
        return environment.getProperty("linli.production", Boolean.class, false) ? new NoGateway()
                : new OutboxOnlyGateway();
    }

    @Bean
    Delivery delivery(Outbox outbox, SmsDays days, SmsGateway gateway, Settings settings,
                      SettingKey<DeliveryPolicy> policy, Clock clock) {
        return new Delivery(outbox, days, gateway, settings, policy, clock);
    }

    @Bean
    Feature templatesFeature() {
        return Feature.admin("notice.template.title", "type", "/admin/sms-templates", 81, Role.SYSTEM_ADMIN, Role.DISTRICT_ADMIN);
    }

    @Bean
    Feature outboxFeature() {
        return Feature.admin("notice.outbox.title", "message", "/admin/outbox", 80, Role.SYSTEM_ADMIN, Role.DISTRICT_ADMIN);
    }
}
