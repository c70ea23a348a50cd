package org.linli.request.agency;

import org.linli.notice.SmsKind;
import org.linli.notice.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of short messages about acting for others; a city may word them differently. */
@Configuration(proxyBeanMethods = false)
class AgencyMessages {

    private static final String UNTIL = "until";

    @Bean
    SmsKind agencyAuthorisedSms() {
        return SmsKind.of(TellAgency.AUTHORISED, Urgency.ORDINARY, UNTIL);
    }

    /** Urgent: it was written down at a counter, and who it binds was perhaps not there. */
    @Bean
    SmsKind agencyRecordedSms() {
        return SmsKind.of(TellAgency.RECORDED, Urgency.URGENT, UNTIL);
    }

    @Bean
    SmsKind agencyHandedSms() {
        return SmsKind.of(TellAgency.HANDED, Urgency.ORDINARY);
    }

    @Bean
    SmsKind agencyReturnedSms() {
        return SmsKind.of(TellAgency.RETURNED, Urgency.ORDINARY);
    }

    @Bean
    SmsKind agencyRevokedSms() {
        return SmsKind.of(TellAgency.REVOKED, Urgency.URGENT);
    }
}
