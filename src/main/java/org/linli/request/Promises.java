package org.linli.request;

import java.time.Instant;

/** What a dispatch would promise: for whoever chooses the unit, before it is done. */
public interface Promises {

    /** @throws org.linli.shared.NotFound where there is no such request */
    Promise of(String number);

    /** By when a unit that got the request now would have to sign, and to speak with the resident. */
    record Promise(Instant signBy, Instant contactBy) {
    }
}
