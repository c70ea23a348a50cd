package org.linli.affair;

import org.linli.notice.SmsKind;
import org.linli.notice.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of short messages that applicants get; a city may word them differently. */
@Configuration(proxyBeanMethods = false)
class AffairMessages {

    private static final String ITEM = "item";
    private static final String NUMBER = "number";

    @Bean
    SmsKind affairAcceptedSms() {
        return kind(EventType.ACCEPTED, Urgency.ORDINARY);
    }

    /** Urgent: the case ends where nothing comes. */
    @Bean
    SmsKind affairSupplementSms() {
        return kind(EventType.SUPPLEMENT_ASKED, Urgency.URGENT);
    }

    @Bean
    SmsKind affairRefusedSms() {
        return kind(EventType.REFUSED, Urgency.ORDINARY);
    }

    @Bean
    SmsKind affairGrantedSms() {
        return kind(EventType.GRANTED, Urgency.ORDINARY);
    }

    @Bean
    SmsKind affairDeniedSms() {
        return kind(EventType.DENIED, Urgency.ORDINARY);
    }

    @Bean
    SmsKind affairExtendedSms() {
        return kind(EventType.EXTENDED, Urgency.ORDINARY);
    }

    @Bean
    SmsKind affairIssuedSms() {
        return kind(EventType.ISSUED, Urgency.ORDINARY);
    }

    @Bean
    SmsKind affairReadySms() {
        return toCollect(Telling.READY);
    }

    @Bean
    SmsKind affairReadyLockerSms() {
        return toCollect(Telling.READY_LOCKER);
    }

    /** Most of the time is over and nobody came. */
    @Bean
    SmsKind affairReadyWaitsSms() {
        return toCollect(Telling.READY_WAITS);
    }

    private static SmsKind toCollect(String key) {
        return SmsKind.of(key, Urgency.ORDINARY, ITEM, NUMBER, "where", "until", "code");
    }

    private static SmsKind kind(EventType event, Urgency urgency) {
        return SmsKind.of(Telling.KEY + event.name(), urgency, ITEM, NUMBER);
    }
}
