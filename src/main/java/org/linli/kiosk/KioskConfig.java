package org.linli.kiosk;

import java.time.Duration;
import org.linli.database.Job;
import org.linli.notice.SmsKind;
import org.linli.notice.Urgency;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KioskConfig {

    @Bean
    SettingKey<KioskRules> kioskRules() {
        return KioskRules.KEY;
    }

    @Bean
    Job kioskWatch(Heartbeats heartbeats, Devices devices) {
        return new Job("kiosk-watch", Duration.ofSeconds(30), () -> heartbeats.watch(devices.list()));
    }

    @Bean
    Job kioskVisits(Visits visits) {
        return new Job("kiosk-visits", Duration.ofSeconds(30), visits::clear);
    }

    /** Urgent: a machine that stands still serves nobody. */
    @Bean
    SmsKind deviceAlarmSms() {
        return SmsKind.of("kiosk.sms.alarm", Urgency.URGENT, "device", "alarm", "at");
    }

    @Bean
    Feature kiosksFeature() {
        return Feature.admin("kiosk.kiosks.title", "kiosk", "/admin/kiosks", 106, Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN);
    }

    @Bean
    Feature zonesFeature() {
        return Feature.admin("kiosk.zones.title", "pin", "/admin/zones", 107, Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN);
    }

    @Bean
    Feature careOfDevicesFeature() {
        return Feature.work("kiosk.work.title", "kiosk", "/work/devices", 70, Role.CENTRE_MANAGER, Role.SOCIAL_WORKER,
                Role.PROPERTY_KEEPER, Role.GUARD);
    }
}
