package org.linli.affair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A case as it stands; its moves make the next one. */
public record Affair(Head head, Status status, int version, Times times, Marks marks, List<HandedIn> handed,
                     @Nullable Extension extension, @Nullable Rating rating, @Nullable Pickup pickup) {

    public Affair {
        handed = List.copyOf(handed);
    }

    /**
     * What never changes.
     *
     * @param itemVersion of the item, on which it was started
     * @param owner       the resident whose case it is; null where they have no account
     * @param author      who filled it in
     */
    public record Head(UUID id, String number, String itemCode, int itemVersion, String title, String centre,
                       Channel channel, @Nullable UUID owner, UUID author, Instant createdAt) {
    }

    /** How it came in. */
    public enum Channel { ONLINE, WINDOW, KIOSK }

    /**
     * @param receivedAt when something was handed in last: the time to tell runs from here
     * @param dueAt      the end of the clock that runs now; null where none does
     */
    public record Times(@Nullable Instant submittedAt, @Nullable Instant receivedAt, @Nullable Instant acceptedAt,
                        @Nullable Instant decidedAt, @Nullable Instant endedAt, @Nullable Instant dueAt,
                        @Nullable Instant yellowAt) {

        static final Times NONE = new Times(null, null, null, null, null, null, null);

        Times received(Instant at, Due due) {
            return new Times(submittedAt == null ? at : submittedAt, at, acceptedAt, decidedAt, endedAt, due.at, due.yellow);
        }

        Times waiting(Due due) {
            return new Times(submittedAt, receivedAt, acceptedAt, decidedAt, endedAt, due.at, due.yellow);
        }

        Times accepted(Instant at, Due due) {
            return new Times(submittedAt, receivedAt, at, decidedAt, endedAt, due.at, due.yellow);
        }

        Times decided(Instant at) {
            return new Times(submittedAt, receivedAt, acceptedAt, at, endedAt, null, null);
        }

        Times ended(Instant at) {
            return new Times(submittedAt, receivedAt, acceptedAt, decidedAt, at, null, null);
        }
    }

    /** A clock: when it runs out, and when its light turns yellow. */
    public record Due(Instant at, Instant yellow) {
    }

    /**
     * @param toldOnce  what was missing has been told; it is told once
     * @param deemed    nobody accepted or told in time, so it counts as accepted
     * @param committed 告知承诺: the applicant's promise took the place of papers
     * @param checkDue  until when that promise is looked into
     */
    public record Marks(boolean toldOnce, boolean deemed, boolean committed, @Nullable LocalDate checkDue,
                        boolean checked) {

        static final Marks NONE = new Marks(false, false, false, null, false);
    }

    /** @param granted null while nobody decided */
    public record Extension(UUID by, String reason, @Nullable Boolean granted) {

        public boolean isOpen() {
            return granted == null;
        }
    }

    /** 好差评. @param stars 1 to 5 */
    public record Rating(int stars, String comment, Instant at) {
    }

    /**
     * Where the result waits for whoever applied.
     *
     * @param where    in the office's words: which window, which locker
     * @param until    the last day on which it is kept there
     * @param reminded it was reminded of once
     */
    public record Pickup(Place place, String where, LocalDate until, boolean reminded) {

        public enum Place { WINDOW, LOCKER }
    }

    public boolean isOwnedBy(UUID account) {
        return account.equals(head.owner());
    }

    /** Promised papers that are still out. */
    public List<HandedIn> promised() {
        return handed.stream().filter(paper -> paper.state() == HandedIn.State.PROMISED).toList();
    }

    public boolean hasOverdue(LocalDate today) {
        return promised().stream().anyMatch(paper -> paper.isOverdue(today));
    }

    Affair to(Status next, UnaryOperator<Times> change) {
        return new Affair(head, next, version + 1, change.apply(times), marks, handed, extension, rating, pickup);
    }

    Affair with(Marks other) {
        return new Affair(head, status, version, times, other, handed, extension, rating, pickup);
    }

    Affair with(List<HandedIn> other) {
        return new Affair(head, status, version, times, marks, other, extension, rating, pickup);
    }

    Affair with(Extension other) {
        return new Affair(head, status, version, times, marks, handed, other, rating, pickup);
    }

    Affair with(Rating other) {
        return new Affair(head, status, version, times, marks, handed, extension, other, pickup);
    }

    Affair with(Pickup other) {
        return new Affair(head, status, version, times, marks, handed, extension, rating, other);
    }
}
