package org.linli.affair.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number in the queue. Its id cannot be guessed, so whoever has the address may look at it.
 *
 * @param counter the window that called it
 * @param calls   how often
 */
public record Ticket(UUID id, String centre, LocalDate day, String letter, int number, State state,
                     @Nullable Integer counter, int calls, Instant takenAt, @Nullable Instant calledAt) {

    /** Where it was taken. */
    public enum Source { STAFF, KIOSK, PHONE }

    public enum State { WAITING, CALLED, DONE, SKIPPED, LEFT }

    /** A012. */
    public String label() {
        return letter + "%03d".formatted(number);
    }

    public boolean isOpen() {
        return state == State.WAITING || state == State.CALLED;
    }
}
