package org.linli.request;

import org.linli.shared.Refusal;

/** Why a move on a request is refused; texts at {@code request.refusal.<REASON>}. */
public enum RequestRefusal {
    /** {0} the verb, {1} the present status. */
    NOT_IN_THIS_STATE,
    /** Somebody else moved it first: {0} who, {1} the present status. */
    MOVED_MEANWHILE,
    /** {0} who signed. */
    ALREADY_SIGNED,
    HAND_BACK_TOO_LATE, HAND_BACK_FORBIDDEN, HAND_BACK_TWICE, RULING_NEEDS_SUPERVISOR, FORCED_ONLY,
    HANDLER_MAY_NOT_FOLLOW_UP, SAME_HALF_DAY, ALREADY_RATED, STAFF_MAY_NOT_RATE, APPEALED_BEFORE, APPEAL_SAME_OFFICER,
    TOO_MANY_REWORKS, ALREADY_CONTACTED,
    /** Confidential, or of a category that is not published. */
    NOT_FOR_THE_PUBLIC,
    /** A petition of that kind waits already. */
    PETITION_WAITS,
    /** Nobody asks for that now. */
    NOTHING_ASKED, EXTENSION_TOO_LATE,
    /** {0} how often it may be. */
    EXTENDED_BEFORE, APPROVER_IS_APPLICANT, EXCLUSION_NEEDS_SUPERVISOR, EXCLUDED_BEFORE, IS_SUSPENDED, NOT_SUSPENDED,
    ONLY_THE_LEAD, REMINDED_TODAY,
    /** Too early, or said before. */
    NOTHING_DUE, TRANSFERS_ARE_SUPERVISIONS, WITHDRAW_FORBIDDEN, REOPEN_TOO_LATE,
    /** {0} who took it. */
    ALREADY_TAKEN, NOT_IN_POOL, POOL_IS_THE_LEADS, NOT_YOUR_SKILL,
    /** {0} the bound. */
    TOO_MUCH_OPEN_WORK,
    /** A group's message: {0} what became of it. */
    MESSAGE_SETTLED,
    /** Somebody decided on the card meanwhile: {0} how. */
    CARD_MOVED, CARD_APPEAL_TOO_LATE, CARD_SAME_PERSON,
    /** A colleague was asked to take the first-asked responsibility over and has not answered. */
    HAND_OVER_WAITS, HAND_OVER_DECIDED, FIRST_ASKED_OVER,
    /** {0} how many. */
    AGENT_HAS_ENOUGH, AGENCY_OVER, PAPER_RETURNED, PAPERS_ARE_OUT;

    public Refusal with(Object... arguments) {
        return new Refusal("request", this, arguments);
    }
}
