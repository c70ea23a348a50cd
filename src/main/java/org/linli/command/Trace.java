package org.linli.command;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog.Facts;
import org.linli.request.EventLog.Logged;
import org.linli.request.Status;

/**
 * What is known of one request from its events. The order of events decides, never the moment at which they are read:
 * what an event brings along is either its own and fixed, or the request's newest, which the last event brings again.
 */
final class Trace {

    final UUID id;
    String number = "";
    int version;
    String centre = "";
    String community = "";
    String category = "";
    String source = "";
    String lead = "";
    Status status = Status.SUBMITTED;
    boolean anonymous;
    /** Answered by the centre itself: no department promised anything. */
    boolean direct;
    Instant placedAt = Instant.EPOCH;
    @Nullable Instant yellowAt;
    @Nullable Instant redAt;
    /** When the first answer is or was due. */
    Instant dueAt = Instant.EPOCH;
    /** Where the department's promise was moved to since its dispatch. */
    @Nullable Instant movedTo;
    /** A public promise that was shorter than the limit passed before the first answer. */
    boolean broken;
    /** Supervision left it out of the rates. */
    boolean leftOut;
    @Nullable Instant dispatchedAt;
    @Nullable Instant signedAt;
    @Nullable Long signSeconds;
    @Nullable Instant contactedAt;
    /** The first contact was within the limit of the unit that led then. */
    boolean inContact;
    /** When the unit handed in what became the first answer. */
    @Nullable Instant doneAt;
    @Nullable Instant answeredAt;
    @Nullable Instant endedAt;
    String finding = "";
    String satisfaction = "";
    final Course course = new Course();

    Trace(UUID id) {
        this.id = id;
    }

    /**
     * Events that were applied before change nothing.
     *
     * @param signBy limit of the lead for signing, for the event that signs
     */
    void apply(Logged event, @Nullable Instant signBy) {
        if (event.version() <= version) {
            return;
        }
        version = event.version();
        know(event);
        switch (event.type()) {
            case CONTACTED -> contacted(event.at(), isWithinContactLimit(event));
            case SIGNED -> signed(event.at());
            case RESULT_FOR_REVIEW -> done(event.at());
            case REVIEW_RETURNED -> done(null);
            case RESULT_GIVEN, REVIEW_PASSED -> answered(event, false);
            case ANSWERED_DIRECTLY -> answered(event, true);
            case EXTENDED, RESUMED, RECOUNTED -> moved(event.detail().get("until"));
            case EXCLUDED -> leftOut = true;
            case SUPERVISED -> broken |= event.detail().containsKey("promised");
            case FOLLOWED_UP_SOLVED, FOLLOWED_UP_UNSOLVED -> followedUp(event);
            default -> { }
        }
        course.apply(event, signBy);
        move(event);
    }

    private void know(Logged event) {
        Facts facts = event.facts();
        number = event.number();
        centre = facts.centre() == null ? "" : facts.centre();
        community = facts.community() == null ? "" : facts.community();
        category = facts.category();
        source = facts.source();
        lead = facts.lead() == null ? "" : facts.lead();
        anonymous = facts.anonymous();
        placedAt = facts.placedAt();
        yellowAt = facts.yellowAt();
        redAt = facts.redAt();
        dueAt = answeredAt == null ? facts.resolveDue() : dueAt;
    }

    private void move(Logged event) {
        if (event.to() == Status.DISPATCHED && event.from() != Status.DISPATCHED) {
            dispatchedAt = event.at();
            movedTo = null;
        }
        if (event.to().isOpen()) {
            endedAt = null;
        } else if (endedAt == null) {
            endedAt = event.at();
        }
        status = event.to();
    }

    private static boolean isWithinContactLimit(Logged event) {
        var promise = event.facts().promise();
        return promise == null || !event.at().isAfter(promise.contactDue());
    }

    private void contacted(Instant at, boolean inTime) {
        if (contactedAt == null) {
            contactedAt = at;
            inContact = inTime;
        }
    }

    private void signed(Instant at) {
        signedAt = at;
        signSeconds = dispatchedAt == null ? null : Duration.between(dispatchedAt, at).toSeconds();
    }

    private void done(@Nullable Instant at) {
        if (answeredAt == null) {
            doneAt = at;
        }
    }

    /** An answer of the centre is a contact, too. */
    private void answered(Logged event, boolean byCentre) {
        if (answeredAt != null) {
            return;
        }
        doneAt = doneAt == null ? event.at() : doneAt;
        answeredAt = event.at();
        direct = byCentre;
        var promise = event.facts().promise();
        dueAt = byCentre || promise == null ? event.at() : movedTo == null ? promise.resolveDue() : movedTo;
        if (byCentre) {
            contacted(event.at(), true);
        }
    }

    /** More time was granted, or a pause that was granted is over. */
    private void moved(@Nullable String until) {
        if (answeredAt == null && until != null) {
            movedTo = Instant.parse(until);
        }
    }

    private void followedUp(Logged event) {
        finding = event.detail().getOrDefault("finding", "");
        satisfaction = event.detail().getOrDefault("satisfaction", "");
    }
}
