package org.linli.request.engine;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.request.RequestContacts;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.web.AccessRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VaultContacts implements RequestContacts {

    private final StoredRequests requests;
    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final AuditTrail audit;
    private final Clock clock;

    VaultContacts(StoredRequests requests, JdbcClient jdbc, PersonalVault vault, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Contact reveal(String number, Actor actor) {
        var request = requests.find(number).orElseThrow(() -> new NotFound("request", number));
        var by = new By(actor, false, clock.instant());
        if (!Sight.sees(request, by)) {
            throw new NotFound("request", number);
        }
        if (!Sight.seesDemander(request, by)) {
            throw new AccessRefused();
        }
        audit.viewed(actor, "request:" + number, "contact");
        return jdbc.sql("select contact_name, contact_phone from request.content where request_id = ?")
                .param(request.facts.id())
                .query((rows, n) -> new Contact(opened(rows.getBytes(1)), opened(rows.getBytes(2)))).single();
    }

    private String opened(byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(sealed);
    }
}
