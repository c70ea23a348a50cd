package org.linli.request;

/** Where a request stands inside the house. Residents see only its {@link Stage}. */
public enum Status {
    /** 待受理 */
    SUBMITTED(Stage.RECEIVED),
    /** 待补充: waits for the resident, clocks paused */
    AWAITING_SUPPLEMENT(Stage.RECEIVED),
    /** 已受理, 待派单 */
    ADMITTED(Stage.RECEIVED),
    /** 待签收 */
    DISPATCHED(Stage.IN_PROGRESS),
    /** 退单待审 */
    HANDED_BACK(Stage.IN_PROGRESS),
    /** 办理中 */
    IN_PROGRESS(Stage.IN_PROGRESS),
    /** 待审核 */
    UNDER_REVIEW(Stage.IN_PROGRESS),
    /** 待回访, 待评价 */
    ANSWERED(Stage.ANSWERED),
    /** 已办结 */
    CLOSED(Stage.CLOSED),
    /** 不予受理 */
    REFUSED(Stage.CLOSED),
    /** 已撤回 */
    WITHDRAWN(Stage.CLOSED),
    /** 已关闭: asked for more and never heard again */
    EXPIRED(Stage.CLOSED),
    /** 已合并 into an earlier one */
    MERGED(Stage.CLOSED),
    /** 已归档: final; what comes up again is a new request that follows it */
    ARCHIVED(Stage.CLOSED);

    private final Stage stage;

    Status(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** Somebody still owes the resident something. */
    public boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    /**
     * 0 open, 1 closed and not yet archived, 2 archived, 3 ended without having been dealt with: what piles and lists are
     * found by, the same from move to move.
     */
    public int phase() {
        return switch (this) {
            case CLOSED -> 1;
            case ARCHIVED -> 2;
            case REFUSED, WITHDRAWN, EXPIRED, MERGED -> 3;
            default -> 0;
        };
    }
}
