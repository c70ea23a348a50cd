package org.linli.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of items that somebody brought.
 *
 * @param department whose items it may name; empty: all
 * @param rows       read so far
 * @param fresh      rows whose item is new
 * @param changed    rows that say something else than the item's last version
 * @param problems   mistakes so far; with any nothing of the list is kept
 */
public record IntakeRun(UUID id, String fileName, UUID person, String personName, String department, Instant begunAt,
                        Instant beatAt, State state, int rows, int fresh, int changed, int problems,
                        @Nullable String approverName, @Nullable Instant decidedAt) {

    /** From being read to holding; REFUSED and DROPPED keep nothing, FAILED was cut off. */
    public enum State {
        READING, CHECKED, REFUSED, SUBMITTED, PUBLISHED, DROPPED, FAILED
    }

    public boolean isBy(UUID somebody) {
        return person.equals(somebody);
    }

    /** Something differs from what is kept. */
    public boolean differs() {
        return fresh + changed > 0;
    }

    public int same() {
        return rows - fresh - changed;
    }

    /**
     * A mistake of a row.
     *
     * @param sheet empty for CSV
     * @param line  0 where the file as a whole is meant
     */
    public record Problem(int position, String sheet, long line, String column, String messageKey, List<String> arguments) {
    }

    /**
     * A row that is new or says something else.
     *
     * @param before null where the item is new
     */
    public record Difference(String code, String sheet, long line, @Nullable Said before, Said after) {
    }

    /** @param main code and name of the main item */
    public record Said(String main, ItemTerms terms) {
    }
}
