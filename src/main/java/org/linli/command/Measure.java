package org.linli.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Satisfaction;
import org.linli.request.Status;

/**
 * How one request counts: for the three rates of the hotlines' assessment (响应率, 解决率, 满意率) and for the promise of
 * its department (承诺时限).
 *
 * @param assessAt  when it is due for assessment: when answered, or at its deadline where that came first; null while no
 *                  clock runs, since the resident is asked for more or a pause was approved
 * @param excluded  counts in none of the rates: refused, withdrawn, expired, merged, left out by supervision, or anonymous
 *                  (nobody can be asked)
 * @param promised  a department owed or owes a result; not of what supervision left out
 * @param kept      that result was there in time, and within a shorter public promise where there was one
 * @param responded first contact was in time
 * @param followed  somebody was reached afterwards and said how it was
 */
record Measure(@Nullable Instant assessAt, boolean excluded, boolean promised, boolean kept, boolean responded,
               boolean followed, boolean solved, boolean satisfied, boolean fairly) {

    static Measure of(Trace trace) {
        var dropped = isDropped(trace.status);
        var excluded = dropped || trace.anonymous || trace.leftOut;
        var promised = !dropped && !trace.leftOut && !trace.direct && !trace.lead.isEmpty();
        var followed = !excluded && !trace.finding.isEmpty();
        return new Measure(assessAt(trace, dropped), excluded, promised,
                promised && !trace.broken && trace.doneAt != null && !trace.doneAt.isAfter(trace.dueAt),
                !excluded && trace.inContact, followed, followed && trace.finding.equals(Finding.SOLVED.name()),
                followed && trace.satisfaction.equals(Satisfaction.SATISFIED.name()),
                followed && trace.satisfaction.equals(Satisfaction.FAIRLY.name()));
    }

    private static boolean isDropped(Status status) {
        return status == Status.REFUSED || status == Status.WITHDRAWN || status == Status.EXPIRED
                || status == Status.MERGED;
    }

    private static @Nullable Instant assessAt(Trace trace, boolean dropped) {
        if (dropped && trace.endedAt != null) {
            return earlier(trace.endedAt, trace.dueAt);
        }
        if (trace.answeredAt != null) {
            return earlier(trace.answeredAt, trace.dueAt);
        }
        return trace.redAt == null ? null : trace.dueAt;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
