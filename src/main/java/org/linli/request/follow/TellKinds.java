package org.linli.request.follow;

import org.linli.notice.SmsKind;
import org.linli.notice.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of messages that the setting {@link TellRules} lets go or not; each has its wording on a page. */
@Configuration(proxyBeanMethods = false)
class TellKinds {

    private static final String NUMBER = "number";
    private static final String UNTIL = "until";

    @Bean
    SmsKind extendedSms() {
        return SmsKind.of("request.sms.extended", Urgency.ORDINARY, NUMBER, UNTIL);
    }

    @Bean
    SmsKind extensionDeniedSms() {
        return SmsKind.of("request.sms.extensionDenied", Urgency.ORDINARY, NUMBER, UNTIL);
    }

    @Bean
    SmsKind suspendedSms() {
        return SmsKind.of("request.sms.suspended", Urgency.ORDINARY, NUMBER, UNTIL);
    }

    @Bean
    SmsKind mergedSms() {
        return SmsKind.of("request.sms.merged", Urgency.ORDINARY, NUMBER);
    }

    @Bean
    SmsKind mergedDoneSms() {
        return SmsKind.of("request.sms.mergedDone", Urgency.ORDINARY, NUMBER);
    }

    @Bean
    SmsKind supervisedSms() {
        return SmsKind.of("request.sms.supervised", Urgency.ORDINARY, NUMBER);
    }

    @Bean
    SmsKind unitDispatchedSms() {
        return SmsKind.of("request.sms.unitDispatched", Urgency.ORDINARY, NUMBER, UNTIL);
    }

    /** Urgent, since what is gathered has waited already. */
    @Bean
    SmsKind unitGatheredSms() {
        return SmsKind.of("request.sms.unitGathered", Urgency.URGENT, "count", NUMBER, UNTIL);
    }

    @Bean
    SmsKind unitAgainSms() {
        return SmsKind.of("request.sms.unitAgain", Urgency.ORDINARY, NUMBER, UNTIL);
    }

    @Bean
    SmsKind unitRemindedSms() {
        return SmsKind.of("request.sms.unitReminded", Urgency.ORDINARY, NUMBER, UNTIL);
    }

    @Bean
    SmsKind unitHalfUsedSms() {
        return SmsKind.of("request.sms.unitHalfUsed", Urgency.ORDINARY, NUMBER, UNTIL);
    }

    @Bean
    SmsKind unitMostUsedSms() {
        return SmsKind.of("request.sms.unitMostUsed", Urgency.URGENT, NUMBER, UNTIL);
    }

    @Bean
    SmsKind unitSupervisedSms() {
        return SmsKind.of("request.sms.unitSupervised", Urgency.URGENT, NUMBER);
    }
}
