package org.linli.affair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A written notice (文书): dated and numbered, and never changed. */
public record Paper(UUID id, Kind kind, int year, int serial, Instant at, Facts facts) {

    /** 受理、补正、不予受理、决定、不予批准、延期、撤销. */
    public enum Kind { ACCEPTANCE, SUPPLEMENT, REFUSAL, DECISION, DENIAL, EXTENSION, REVOCATION }

    /**
     * What it says besides its standing words.
     *
     * @param list what has to be brought, or may follow
     * @param due  the date that it names
     */
    public record Facts(String text, List<String> list, @Nullable LocalDate due, boolean deemed) {

        public Facts {
            list = List.copyOf(list);
        }

        static Facts of(String text) {
            return new Facts(text, List.of(), null, false);
        }

        static Facts until(String text, LocalDate due) {
            return new Facts(text, List.of(), due, false);
        }
    }

    /** Not yet numbered. */
    record Draft(Kind kind, Facts facts) {
    }
}
