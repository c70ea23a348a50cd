package org.linli.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request as a caller may see it: what is not theirs to see is not in it.
 *
 * @param verbs what the caller may do now
 */
public record RequestSheet(UUID id, String number, int version, Status status, Head head, Where where, Demander demander,
                           Clock clock, Handling handling, Outcome outcome, Beside beside, List<Entry> timeline,
                           List<Verb> verbs) {

    /** The same with other moves. */
    public RequestSheet offering(List<Verb> others) {
        return new RequestSheet(id, number, version, status, head, where, demander, clock, handling, outcome, beside,
                timeline, others);
    }

    public Stage stage() {
        return status.stage();
    }

    public record Head(String title, String description, Category category, Source source, Urgency urgency,
                       Complexity complexity, Instant placedAt, Instant statusSince, List<UUID> files) {
    }

    /** @param centre slug, or null at the district's desk */
    public record Where(@Nullable String community, @Nullable String centre, @Nullable String estate, String address,
                        @Nullable Double lon, @Nullable Double lat) {
    }

    /**
     * @param mine  the caller ordered it or shows its code
     * @param name  masked; empty where there is none or it is hidden from the caller
     * @param phone masked; empty likewise
     * @param hidden there is a contact, and this caller may not see it
     */
    public record Demander(boolean mine, boolean anonymous, boolean confidential, String name, String phone,
                           boolean hidden) {
    }

    /**
     * @param yellowAt of the clock that counts now, null where none runs
     * @param redAt    of the clock that counts now
     */
    public record Clock(Instant acceptDue, Instant resolveDue, @Nullable Instant yellowAt, @Nullable Instant redAt,
                        @Nullable Instant pausedAt, Light light) {
    }

    /** @param firstAsked how colleagues know the person first asked; empty for residents */
    public record Handling(@Nullable String lead, String firstAsked, int round, int handBacks, List<Part> parts) {
    }

    /** One unit's part. */
    public record Part(String department, boolean lead, int round, AssignmentStatus status, boolean returnable,
                       String worker, Instant dispatchedAt, @Nullable Instant signDue, @Nullable Instant contactDue,
                       @Nullable Instant resolveDue, @Nullable Instant signedAt, @Nullable Instant contactedAt,
                       @Nullable Instant doneAt) {
    }

    public record Outcome(@Nullable Instant answeredAt, @Nullable Instant closedAt, @Nullable Integer stars,
                          @Nullable Instant rectificationDue, int attempts) {
    }

    /**
     * What goes on beside the status.
     *
     * @param decidable      petitions that this caller may decide on now
     * @param suspendedUntil null unless it sleeps
     * @param noteDue        when a sleeping request owes its next note
     * @param excluded       counts in no statistics
     * @param workers        whom the caller, a lead, may hand the work to
     */
    public record Beside(List<Petition> petitions, List<PetitionKind> decidable, @Nullable Instant suspendedUntil,
                         @Nullable Instant noteDue, boolean excluded, Watched watched,
                         Relatives relatives, List<MoveField.Option> workers) {
    }

    /**
     * Other requests, by number.
     *
     * @param parent   the earlier one that this was merged into, or null
     * @param children those that were merged into this one; for colleagues
     * @param earlier  the ended one that this follows, or null
     * @param later    those that follow this one
     */
    public record Relatives(@Nullable String parent, List<String> children, @Nullable String earlier,
                            List<String> later) {

        public static final Relatives NONE = new Relatives(null, List.of(), null, List.of());
    }

    /**
     * @param reminders    how often the resident asked where it stays, the last time at remindedAt
     * @param supervisions how often supervision spoke
     * @param ladder       how far its ladder was climbed for this deadline
     */
    public record Watched(int reminders, @Nullable Instant remindedAt, int supervisions, int ladder) {
    }

    /**
     * What was asked for beside the status.
     *
     * @param until  the new deadline or the day of waking, null for what has none
     * @param target the unit that should lead or help, or null
     */
    public record Petition(PetitionKind kind, PetitionStatus status, String unit, Instant askedAt,
                           @Nullable Instant until, @Nullable String target, @Nullable Instant decidedAt) {
    }

    /**
     * One event.
     *
     * @param who    how the caller may know the actor: a name for colleagues, empty for residents
     * @param said   what was said, empty where nothing was or it is not for this caller
     */
    public record Entry(int version, EventType type, @Nullable Status from, Status to, Instant at, String role,
                        String unit, String who, Map<String, String> detail, String said, List<UUID> files) {
    }
}
