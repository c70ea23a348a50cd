package org.linli.command;

/** Which requests stand behind a number of the screen. */
public enum RowSet {
    PLACED_TODAY("placed_at >= :midnight and placed_at <= :now"),
    CLOSED_TODAY("status in ('CLOSED', 'ARCHIVED') and ended_at >= :midnight and ended_at <= :now"),
    PLACED_A_WEEK_AGO("placed_at >= :weekAgo and placed_at <= :weekAgoNow"),
    /** The last 24 hours, or one of them. */
    PLACED_LATELY("placed_at >= :since and placed_at < :until and placed_at <= :now"),
    CLOSED_LATELY("status in ('CLOSED', 'ARCHIVED') and ended_at >= :since and ended_at < :until and ended_at <= :now"),
    SIGNED_LATELY("signed_at >= :since and signed_at < :until and signed_at <= :now"),
    OPEN("ended_at is null"),
    GREEN("ended_at is null and red_at > :now and (yellow_at is null or yellow_at > :now)"),
    YELLOW("ended_at is null and red_at > :now and yellow_at <= :now"),
    RED("ended_at is null and red_at <= :now"),
    UNLIT("ended_at is null and red_at is null"),
    ASSESSED("not excluded and " + RowSet.DUE),
    EXCLUDED("excluded and " + RowSet.DUE),
    RESPONDED("responded and " + RowSet.DUE),
    UNRESPONDED("not excluded and not responded and " + RowSet.DUE),
    FOLLOWED("followed and " + RowSet.DUE),
    SOLVED("solved and " + RowSet.DUE),
    UNSOLVED("followed and not solved and " + RowSet.DUE),
    SATISFIED("(satisfied or fairly) and " + RowSet.DUE),
    UNSATISFIED("followed and not satisfied and not fairly and " + RowSet.DUE),
    PROMISED("promised and " + RowSet.DUE),
    KEPT("kept and " + RowSet.DUE),
    BROKEN("promised and not kept and " + RowSet.DUE),
    SIGN_ASKED(RowSet.DISPATCHED + " and " + RowSet.DUE),
    SIGNED_IN_TIME("signed_in_time and " + RowSet.DISPATCHED + " and " + RowSet.DUE),
    SIGNED_LATE("not signed_in_time and " + RowSet.DISPATCHED + " and " + RowSet.DUE),
    /** A unit led them or handed them back. */
    GIVEN("(lead = :unit and " + RowSet.DISPATCHED + " or :unit = any(returned_by)) and not excluded and " + RowSet.DUE),
    RETURNED("cardinality(returned_by) > 0 and not excluded and " + RowSet.DUE),
    ANSWERED("answered_at is not null and not excluded and " + RowSet.DUE),
    REOPENED("reopened and answered_at is not null and not excluded and " + RowSet.DUE),
    EXTENDED("extended and promised and " + RowSet.DUE),
    OVERDUE("ended_at is null and " + OpenFigures.WITH_DEPARTMENT + " and red_at <= :now"),
    ALIKE("placed_at >= :alike and placed_at <= :now");

    /** Due for assessment in the month that is asked for. */
    private static final String DUE = "assess_at >= :month and assess_at < :monthEnd and assess_at <= :now";
    private static final String DISPATCHED = "dispatched_at is not null and not direct and not excluded";

    private final String condition;

    RowSet(String condition) {
        this.condition = condition;
    }

    /** Of what was due in one month. */
    public boolean isMonthly() {
        return condition.contains(DUE);
    }

    String condition() {
        return condition;
    }
}
