package org.linli.parcel;

import java.time.Duration;

/** What came of a pick-up code. */
public sealed interface Collecting {

    record Collected() implements Collecting {
    }

    record Wrong() implements Collecting {
    }

    /** Too many wrong codes lately: this one was not looked at. */
    record TooFast(Duration pause) implements Collecting {

        /** To wait, rounded up. */
        public long seconds() {
            return Math.max(1, pause.plusMillis(999).toSeconds());
        }
    }

    /** It is not here any more. */
    record Gone(ParcelStatus status) implements Collecting {
    }
}
