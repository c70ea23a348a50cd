package org.linli.identity;

import org.linli.shared.Refusal;

/** Why something about accounts is refused. */
public enum IdentityRefusal {
    /** The account was deactivated by an administrator. */
    ACCOUNT_CLOSED,
    /** Nobody changes their own rights. */
    OWN_RIGHTS,
    /** The installation has its administrators already. */
    SET_UP_ALREADY,
    /** Residents have no password. */
    NO_PASSWORD;

    public Refusal refusal(Object... arguments) {
        return new Refusal("identity", this, arguments);
    }
}
