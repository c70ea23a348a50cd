package org.linli.affair;

import java.util.List;
import java.util.Set;
import org.linli.affair.Affair.Pickup;
import org.linli.notice.Notices;
import org.linli.shared.Phone;
import org.springframework.stereotype.Component;

/** Tells the applicant by a short message what was decided; the notice itself lies on the page of the case. */
@Component
class Telling {

    static final String KEY = "affair.sms.";
    static final String READY = KEY + EventType.READY.name();
    static final String READY_LOCKER = READY + "_LOCKER";
    static final String READY_WAITS = READY + "_WAITS";

    private static final Set<EventType> TOLD = Set.of(EventType.ACCEPTED, EventType.SUPPLEMENT_ASKED, EventType.REFUSED,
            EventType.GRANTED, EventType.DENIED, EventType.EXTENDED, EventType.ISSUED);

    private final Notices notices;

    Telling(Notices notices) {
        this.notices = notices;
    }

    /** @param code of the locker with the result; empty where there is none */
    void tell(Moved moved, String phone, String code) {
        var head = moved.affair().head();
        if (Phone.parse(phone).filter(Phone::isMobile).isEmpty()) {
            return;
        }
        var once = head.number() + "/" + moved.affair().version();
        var pickup = moved.affair().pickup();
        if (moved.event() == EventType.READY && pickup != null) {
            notices.sms(phone, code.isEmpty() ? READY : READY_LOCKER, toCollect(head, pickup, code), once);
        } else if (TOLD.contains(moved.event())) {
            notices.sms(phone, KEY + moved.event().name(), List.of(head.title(), head.number()), once);
        }
    }

    /** Once, when most of the time is over. */
    void remind(Affair affair, Pickup pickup, String phone, String code) {
        if (Phone.parse(phone).filter(Phone::isMobile).isPresent()) {
            notices.sms(phone, READY_WAITS, toCollect(affair.head(), pickup, code), affair.head().number() + "/waits/" + pickup.until());
        }
    }

    private static List<Object> toCollect(Affair.Head head, Pickup pickup, String code) {
        return List.of(head.title(), head.number(), pickup.where(), String.valueOf(pickup.until()), code.isEmpty() ? "-" : code);
    }
}
