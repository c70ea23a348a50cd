package org.linli.notice;

import java.util.List;
import org.linli.identity.CodeSender;
import org.linli.shared.Phone;
import org.springframework.stereotype.Component;

@Component
class SmsCodeSender implements CodeSender {

    private final Notices notices;

    SmsCodeSender(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void send(Phone phone, String code, String onceKey) {
        notices.sms(phone.number(), "notice.sms.code", List.of(code), onceKey);
    }
}
