package org.linli.request.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.PetitionKind;
import org.linli.request.PetitionStatus;

/**
 * What happens to a request beside its status: petitions, suspension, reminders, supervision, its relatives. Most requests
 * live without; so it is written only where it changed.
 */
final class Beside {

    final List<Petition> petitions = new ArrayList<>();
    /** How many petitions there ever were; more than are in the list only before they were read. */
    int petitionCount;
    @Nullable Instant suspendedUntil;
    @Nullable Instant noteDue;
    boolean excluded;
    int reminders;
    @Nullable Instant remindedAt;
    /** How many of the house's own reminders this round of work has had. */
    int nudges;
    @Nullable Instant nudgeAt;
    int supervisions;
    /** How far up the supervision of this round of work has climbed by itself. */
    int ladder;
    int transfers;
    @Nullable UUID mergedInto;
    /** Those who asked for a merged request know how it ended. */
    boolean told;
    @Nullable UUID follows;
    boolean changed;

    boolean isSuspended() {
        return suspendedUntil != null;
    }

    void add(Petition petition) {
        petitions.add(petition);
        petitionCount++;
        changed = true;
    }

    Optional<Petition> waiting(PetitionKind kind) {
        return petitions.stream().filter(p -> p.waits() && p.asked.kind() == kind).findFirst();
    }

    List<Petition> waiting() {
        return petitions.stream().filter(Petition::waits).toList();
    }

    long granted(PetitionKind kind, int round) {
        return petitions.stream().filter(p -> p.asked.kind() == kind && p.asked.round() == round
                && p.status == PetitionStatus.GRANTED).count();
    }

    void suspend(@Nullable Instant until, @Nullable Instant nextNote) {
        suspendedUntil = until;
        noteDue = nextNote;
        changed = true;
    }

    /** The same reminder at another moment. */
    void remindAgain(Instant first) {
        if (!first.equals(nudgeAt)) {
            nudgeAt = first;
            changed = true;
        }
    }

    /** No longer late: its supervision climbs anew once it is. */
    void standDown() {
        if (ladder != 0) {
            ladder = 0;
            changed = true;
        }
    }

    /** The house's own reminders, and the climbing of supervision, begin anew with every clock. */
    void remindAt(@Nullable Instant first) {
        if (nudges != 0 || ladder != 0 || !Objects.equals(first, nudgeAt)) {
            nudges = 0;
            ladder = 0;
            nudgeAt = first;
            changed = true;
        }
    }
}
