package org.linli.parcel;

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
class ParcelConfig {

    @Bean
    SettingKey<ParcelRules> parcelRules() {
        return ParcelRules.KEY;
    }

    @Bean
    Job parcelUpkeep(Parcels parcels) {
        return new Job("parcel-upkeep", Duration.ofHours(1), parcels::upkeep);
    }

    /** Urgent: somebody stands at the counter without it. */
    @Bean
    SmsKind parcelArrivedSms() {
        return SmsKind.of("parcel.sms.arrived", Urgency.URGENT, "carrier", "centre", "code", "shelf", "until");
    }

    @Bean
    SmsKind parcelWaitsSms() {
        return SmsKind.of("parcel.sms.waits", Urgency.ORDINARY, "carrier", "centre", "until");
    }

    @Bean
    SmsKind parcelSentSms() {
        return SmsKind.of("parcel.sms.sent", Urgency.ORDINARY, "carrier", "waybill");
    }

    @Bean
    Feature parcelsFeature() {
        return Feature.work("parcel.title", "parcel", "/work/parcels", 72, Role.CENTRE_MANAGER, Role.SOCIAL_WORKER,
                Role.NEIGHBOUR_VOLUNTEER);
    }
}
