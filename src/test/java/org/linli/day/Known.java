package org.linli.day;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventType;
import org.linli.request.Status;

/** What the events say of one request, counted by hand: nothing here knows how the program counts. */
final class Known {

    final String number;
    final Said said;
    final List<Part> leads;
    Status status = Status.SUBMITTED;
    String lead = "";
    @Nullable Instant dispatchedAt;
    @Nullable Instant signedAt;
    @Nullable Instant signedBy;
    @Nullable Instant endedAt;
    @Nullable Instant contactedAt;
    @Nullable Instant doneAt;
    @Nullable Instant answeredAt;
    /** When the result that was answered first had been promised for. */
    @Nullable Instant promisedFor;
    @Nullable Instant movedTo;
    boolean asleep;
    boolean direct;
    boolean broken;
    boolean leftOut;
    boolean reopened;
    boolean extended;
    int words;
    String finding = "";
    String satisfaction = "";
    final Set<String> returnedBy = new HashSet<>();

    /** What its row says of it beside the log: who ordered what, and the clocks. */
    record Said(String centre, String community, String category, String source, boolean anonymous, Instant placedAt,
                Instant resolveYellow, Instant resolveDue, @Nullable Instant yellowAt, @Nullable Instant redAt) {
    }

    record Part(Instant dispatchedAt, Instant signDue, Instant contactDue, Instant resolveDue) {
    }

    /** One row of the log. */
    record Event(EventType type, @Nullable Status from, Status to, Instant at, java.util.Map<String, String> detail) {

        String of(String key) {
            return detail.getOrDefault(key, "");
        }
    }

    Known(String number, Said said, List<Part> leads, List<Event> events) {
        this.number = number;
        this.said = said;
        this.leads = leads;
        events.forEach(this::happened);
    }

    private void happened(Event e) {
        lead(e);
        work(e);
        words(e);
        if (e.to().isOpen()) {
            endedAt = null;
        } else if (e.from() == null || e.from().isOpen()) {
            endedAt = e.at();
        }
        asleep = e.to() == Status.IN_PROGRESS && (asleep || e.type() == EventType.SUSPENDED) && e.type() != EventType.RESUMED;
        status = e.to();
    }

    private void lead(Event e) {
        if (!e.of("lead").isEmpty()) {
            lead = e.of("lead");
        }
        if (e.type() == EventType.RECALLED || e.type() == EventType.SEPARATED) {
            lead = "";
        }
        if (e.to() == Status.DISPATCHED && e.from() != Status.DISPATCHED) {
            dispatchedAt = e.at();
            signedBy = null;
            movedTo = null;
        }
        if (e.type() == EventType.HANDED_BACK) {
            returnedBy.add(e.of("unit"));
        }
        if (e.type() == EventType.SIGNED) {
            signedAt = e.at();
            signedBy = part(e.at()).signDue();
        }
    }

    private void work(Event e) {
        switch (e.type()) {
            case CONTACTED -> contactedAt = contactedAt == null ? e.at() : contactedAt;
            case RESULT_FOR_REVIEW -> doneAt = answeredAt == null ? e.at() : doneAt;
            case REVIEW_RETURNED -> doneAt = answeredAt == null ? null : doneAt;
            case RESULT_GIVEN, REVIEW_PASSED -> answered(e);
            case ANSWERED_DIRECTLY -> {
                direct = answeredAt == null;
                answered(e);
                contactedAt = contactedAt == null ? e.at() : contactedAt;
            }
            case EXTENDED, RESUMED, RECOUNTED -> movedTo = Instant.parse(e.of("until"));
            default -> { }
        }
        extended |= e.type() == EventType.EXTENDED;
        leftOut |= e.type() == EventType.EXCLUDED;
    }

    private void answered(Event e) {
        if (answeredAt == null) {
            answeredAt = e.at();
            doneAt = doneAt == null ? e.at() : doneAt;
            promisedFor = direct ? e.at() : movedTo == null ? part(e.at()).resolveDue() : movedTo;
        }
    }

    private void words(Event e) {
        switch (e.type()) {
            case SUPERVISED -> {
                words++;
                broken |= !e.of("promised").isEmpty();
            }
            case FOLLOWED_UP_SOLVED, FOLLOWED_UP_UNSOLVED -> {
                finding = e.of("finding");
                satisfaction = e.of("satisfaction");
                reopened |= e.to() == Status.DISPATCHED;
            }
            case REOPENED -> reopened |= e.to() == Status.DISPATCHED;
            default -> { }
        }
    }

    /** The lead's part that was in force. */
    private Part part(Instant at) {
        return leads.stream().filter(part -> !part.dispatchedAt().isAfter(at)).reduce((first, second) -> second).orElseThrow();
    }

    boolean contactedInTime() {
        return contactedAt != null && (leads.stream().noneMatch(part -> !part.dispatchedAt().isAfter(contactedAt))
                || !contactedAt.isAfter(part(contactedAt).contactDue()));
    }
}
