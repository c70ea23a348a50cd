package org.linli.request.agency;

import java.util.List;
import java.util.UUID;
import org.linli.identity.Accounts;
import org.linli.identity.AuditTrail;
import org.linli.notice.Notices;
import org.linli.shared.Actor;
import org.linli.shared.Phone;
import org.springframework.stereotype.Component;

/**
 * Tells principal and agent by short message what the other, or a counter, did; whoever did it knows. In the transaction
 * of what was done, and without anybody's name or matter: those stand on the page.
 */
@Component
class TellAgency {

    static final String AUTHORISED = "request.sms.agencyAuthorised";
    static final String RECORDED = "request.sms.agencyRecorded";
    static final String HANDED = "request.sms.agencyHanded";
    static final String RETURNED = "request.sms.agencyReturned";
    static final String REVOKED = "request.sms.agencyRevoked";

    private final Notices notices;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ActFor actFor;

    TellAgency(Notices notices, Accounts accounts, AuditTrail audit, ActFor actFor) {
        this.notices = notices;
        this.accounts = accounts;
        this.audit = audit;
        this.actFor = actFor;
    }

    void authorised(Agency agency, Actor by) {
        tell(agency.agent(), AUTHORISED, List.of(agency.until()), by, agency.id() + "/agent");
        tell(agency.principal(), RECORDED, List.of(agency.until()), by, agency.id() + "/principal");
    }

    /** However many papers of an errand go along in a day: one message. */
    void handed(Agency agency, Actor by) {
        both(agency, HANDED, by, "/" + actFor.today());
    }

    void returned(Agency agency, Actor by) {
        both(agency, RETURNED, by, "/" + actFor.today());
    }

    void revoked(Agency agency, Actor by) {
        both(agency, REVOKED, by, "");
    }

    private void both(Agency agency, String kind, Actor by, String day) {
        tell(agency.principal(), kind, List.of(), by, agency.id() + "/principal" + day);
        tell(agency.agent(), kind, List.of(), by, agency.id() + "/agent" + day);
    }

    private void tell(UUID person, String kind, List<Object> arguments, Actor by, String once) {
        if (person.equals(by.id())) {
            return;
        }
        accounts.phoneOf(person).filter(phone -> Phone.parse(phone).filter(Phone::isMobile).isPresent()).ifPresent(phone -> {
            audit.viewed(Actor.SYSTEM, accounts.get(person).subject(), "phone");
            notices.sms(phone, kind, arguments, kind + "/" + once);
        });
    }
}
