package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.linli.identity.PersonalVault;
import org.springframework.stereotype.Component;

/**
 * The last receipt of a session, never in an address. The query code is kept nowhere else but as a hash, so here it is
 * sealed, and gone after half an hour: long enough to change to large type and to take a picture of the screen.
 */
@Component
class Receipts {

    private static final String SESSION = "linli-receipt";
    private static final Duration SHOWN = Duration.ofMinutes(30);

    private final PersonalVault vault;
    private final Clock clock;

    Receipts(PersonalVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    void keep(HttpServletRequest request, Receipt receipt) {
        request.getSession().setAttribute(SESSION, Base64.getEncoder().encodeToString(vault.seal(receipt.write())));
    }

    Optional<Receipt> find(HttpServletRequest request) {
        var session = request.getSession(false);
        var sealed = session == null ? null : (String) session.getAttribute(SESSION);
        if (sealed == null) {
            return Optional.empty();
        }
        var receipt = Receipt.read(vault.open(Base64.getDecoder().decode(sealed)));
        if (receipt.at().plus(SHOWN).isBefore(clock.instant())) {
            session.removeAttribute(SESSION);
            return Optional.empty();
        }
        return Optional.of(receipt);
    }
}
