package org.linli.day;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.command.RowSet;
import org.linli.request.Status;
import org.linli.request.supervision.Rung;
import org.linli.shared.BusinessTime;

/** All requests of one moment, and which of them belong to a number that somebody reads. */
final class Counting {

    private static final Set<Status> DROPPED = EnumSet.of(Status.REFUSED, Status.WITHDRAWN, Status.EXPIRED, Status.MERGED);
    private static final Set<Status> DONE = EnumSet.of(Status.CLOSED, Status.ARCHIVED);
    private static final Set<Status> ON_LADDER = EnumSet.of(Status.SUBMITTED, Status.ADMITTED, Status.DISPATCHED,
            Status.HANDED_BACK, Status.IN_PROGRESS, Status.UNDER_REVIEW);
    private static final int DAYS_ALIKE = 30;

    final List<Known> all;
    private final Instant now;
    private final LocalDate today;

    Counting(List<Known> all, Instant now) {
        this.all = all;
        this.now = now;
        this.today = BusinessTime.dateOf(now);
    }

    Set<String> numbers(Predicate<Known> wanted) {
        return all.stream().filter(wanted).map(it -> it.number).collect(toCollection(TreeSet::new));
    }

    Set<String> numbers(RowSet set) {
        return numbers(it -> is(set, it));
    }

    int count(RowSet set, Predicate<Known> wanted) {
        return (int) all.stream().filter(it -> is(set, it) && wanted.test(it)).count();
    }

    boolean is(RowSet set, Known it) {
        return switch (set) {
            case PLACED_TODAY -> !it.said.placedAt().isBefore(BusinessTime.startOf(today));
            case CLOSED_TODAY -> isClosedSince(it, BusinessTime.startOf(today));
            case PLACED_A_WEEK_AGO -> !it.said.placedAt().isBefore(BusinessTime.startOf(today.minusDays(7)))
                    && !it.said.placedAt().isAfter(now.minus(Duration.ofDays(7)));
            case PLACED_LATELY -> !it.said.placedAt().isBefore(lately());
            case CLOSED_LATELY -> isClosedSince(it, lately());
            case SIGNED_LATELY -> it.signedAt != null && !it.signedAt.isBefore(lately());
            case OPEN -> it.status.isOpen();
            case GREEN -> light(it).equals("green");
            case YELLOW -> light(it).equals("yellow");
            case RED -> light(it).equals("red");
            case UNLIT -> light(it).equals("none");
            case OVERDUE -> isWithUnit(it) && light(it).equals("red");
            case ALIKE -> !it.said.placedAt().isBefore(BusinessTime.startOf(today.minusDays(DAYS_ALIKE - 1L)));
            default -> isDue(it) && isOfMonth(set, it, !isExcluded(it));
        };
    }

    /** Of what was due this month. */
    private static boolean isOfMonth(RowSet set, Known it, boolean counts) {
        var followed = counts && !it.finding.isEmpty();
        return switch (set) {
            case ASSESSED -> counts;
            case EXCLUDED -> !counts;
            case RESPONDED -> counts && it.contactedInTime();
            case UNRESPONDED -> counts && !it.contactedInTime();
            case FOLLOWED -> followed;
            case SOLVED -> followed && it.finding.equals("SOLVED");
            case UNSOLVED -> followed && !it.finding.equals("SOLVED");
            case SATISFIED -> followed && isSatisfied(it);
            case UNSATISFIED -> followed && !isSatisfied(it);
            case PROMISED -> isPromised(it);
            case KEPT -> isKept(it);
            case BROKEN -> isPromised(it) && !isKept(it);
            case SIGN_ASKED -> counts && wasDispatched(it);
            case SIGNED_IN_TIME -> counts && wasDispatched(it) && signedInTime(it);
            case SIGNED_LATE -> counts && wasDispatched(it) && !signedInTime(it);
            case GIVEN -> counts && (wasDispatched(it) && it.lead.isEmpty() || it.returnedBy.contains(""));
            case RETURNED -> counts && !it.returnedBy.isEmpty();
            case ANSWERED -> counts && it.answeredAt != null;
            case REOPENED -> counts && it.answeredAt != null && it.reopened;
            case EXTENDED -> it.extended && isPromised(it);
            default -> throw new IllegalArgumentException(set + " is of no month");
        };
    }

    private Instant lately() {
        return now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(23));
    }

    private static boolean isClosedSince(Known it, Instant moment) {
        return DONE.contains(it.status) && it.endedAt != null && !it.endedAt.isBefore(moment);
    }

    private String light(Known it) {
        if (!it.status.isOpen()) {
            return "over";
        }
        var red = it.said.redAt();
        return red == null ? "none" : !red.isAfter(now) ? "red"
                : it.said.yellowAt() != null && !it.said.yellowAt().isAfter(now) ? "yellow" : "green";
    }

    static boolean isWithUnit(Known it) {
        return it.status == Status.DISPATCHED || it.status == Status.IN_PROGRESS;
    }

    private static boolean isSatisfied(Known it) {
        return it.satisfaction.equals("SATISFIED") || it.satisfaction.equals("FAIRLY");
    }

    private static boolean isExcluded(Known it) {
        return DROPPED.contains(it.status) || it.said.anonymous() || it.leftOut;
    }

    private static boolean wasDispatched(Known it) {
        return it.dispatchedAt != null && !it.direct;
    }

    private static boolean signedInTime(Known it) {
        return it.signedBy != null && it.signedAt != null && !it.signedAt.isAfter(it.signedBy);
    }

    /** A unit owes or owed a result; what supervision left out of statistics is nobody's debt. */
    private static boolean isPromised(Known it) {
        return !DROPPED.contains(it.status) && !it.direct && !it.lead.isEmpty() && !it.leftOut;
    }

    private static boolean isKept(Known it) {
        return isPromised(it) && !it.broken && it.doneAt != null && !it.doneAt.isAfter(limit(it));
    }

    private static Instant limit(Known it) {
        return it.promisedFor == null ? it.said.resolveDue() : it.promisedFor;
    }

    /** Answered, or past its limit; neither while nobody's clock runs. */
    private boolean isDue(Known it) {
        var at = dueAt(it);
        return at != null && !at.isAfter(now) && YearMonth.from(BusinessTime.dateOf(at)).equals(YearMonth.from(today));
    }

    private static @Nullable Instant dueAt(Known it) {
        var end = DROPPED.contains(it.status) ? it.endedAt : it.answeredAt;
        if (end == null && (it.status == Status.AWAITING_SUPPLEMENT || it.asleep)) {
            return null;
        }
        return end != null && end.isBefore(limit(it)) ? end : limit(it);
    }

    /** Null where nobody supervises it. */
    @Nullable Rung rung(Known it, WorkingTime time) {
        if (!ON_LADDER.contains(it.status) || it.asleep) {
            return null;
        }
        var due = it.said.resolveDue();
        if (!due.isAfter(now)) {
            return !time.deadline(due, Limit.workingDays(5)).isAfter(now) ? Rung.DISTRICT
                    : !time.deadline(due, Limit.workingDays(1)).isAfter(now) ? Rung.STREET : Rung.UNIT;
        }
        return !it.said.resolveYellow().isAfter(now) ? Rung.YELLOW : it.words > 0 ? Rung.ASKED : null;
    }
}
