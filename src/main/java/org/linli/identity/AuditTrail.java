package org.linli.identity;

import org.linli.shared.Actor;

/** Who did or looked at what. Plain inserts; a job seals them into a hash chain. */
public interface AuditTrail {

    /**
     * Somebody saw somebody's personal data.
     *
     * @param subject what was opened, e.g. {@code request:LL20261124000431}
     * @param what    which part, e.g. {@code contact}
     */
    void viewed(Actor actor, String subject, String what);

    /** Anything else worth keeping: sign-ins, exports, changes of rights and settings. */
    void did(Actor actor, String action, String subject, String detail);
}
