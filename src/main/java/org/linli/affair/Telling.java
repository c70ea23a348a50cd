package org.linli.affair;

import java.util.List;
import java.util.Set;
import org.linli.notice.Notices;
import org.linli.shared.Phone;
import org.springframework.stereotype.Component;

/** Tells the applicant by a short message what was decided; the notice itself lies on the page of the case. */
@Component
class Telling {

    static final String KEY = "affair.sms.";

    private static final Set<EventType> TOLD = Set.of(EventType.ACCEPTED, EventType.SUPPLEMENT_ASKED, EventType.REFUSED,
            EventType.GRANTED, EventType.DENIED, EventType.EXTENDED, EventType.ISSUED);

    private final Notices notices;

    Telling(Notices notices) {
        this.notices = notices;
    }

    void tell(Moved moved, String phone) {
        var head = moved.affair().head();
        if (TOLD.contains(moved.event()) && Phone.parse(phone).filter(Phone::isMobile).isPresent()) {
            notices.sms(phone, KEY + moved.event().name(), List.of(head.title(), head.number()),
                    head.number() + "/" + moved.affair().version());
        }
    }
}
