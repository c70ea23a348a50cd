package org.linli.affair.partner;

import org.linli.shared.Refusal;

/** Why a hand-over is refused; texts under {@code affair.refusal.…}. */
public enum PartnerReason {
    /** It was handed over to this partner before. */
    HANDED_OVER_ALREADY,
    /** The partner has it, or it was settled. */
    SETTLED;

    public Refusal refusal(Object... arguments) {
        return new Refusal("affair", this, arguments);
    }
}
