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
    NO_PASSWORD,
    /** The device's answer does not hold, or came too late. */
    PASSKEY_NOT_TAKEN,
    /** More than anybody needs. */
    PASSKEYS_ENOUGH;

    public Refusal refusal(Object... arguments) {
        return new Refusal("identity", this, arguments);
    }
}
