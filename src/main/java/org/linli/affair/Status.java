package org.linli.affair;

/** Where a case stands. */
public enum Status {
    /** 草稿: only its author sees it. */
    DRAFT,
    /** 待受理: the time to tell once runs. */
    SUBMITTED,
    /** 待补正: everything that is missing was told at once. */
    SUPPLEMENT,
    /** 办理中 */
    ACCEPTED,
    /** 已决定, waits to be handed out */
    DECIDED,
    /** 待领取: the result lies at a window or in a locker */
    READY,
    /** 已办结 */
    ISSUED,
    /** 不予批准 */
    DENIED,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 已撤回 */
    WITHDRAWN,
    /** 逾期未补正 */
    LAPSED,
    /** 已撤销: what the applicant promised was not so */
    REVOKED;

    /** Somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, SUPPLEMENT, ACCEPTED, DECIDED, READY -> true;
            case ISSUED, DENIED, NOT_ACCEPTED, WITHDRAWN, LAPSED, REVOKED -> false;
        };
    }

    /** How far along the way of a case, for the row of steps: applied, accepted, decided, handed out. */
    public int step() {
        return switch (this) {
            case DRAFT -> 0;
            case SUBMITTED, SUPPLEMENT, WITHDRAWN, LAPSED, NOT_ACCEPTED -> 1;
            case ACCEPTED -> 2;
            case DECIDED, READY -> 3;
            case ISSUED, DENIED, REVOKED -> 4;
        };
    }
}
