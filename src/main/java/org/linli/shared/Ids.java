package org.linli.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Keys made in the application: UUID version 7, so that rows of one time lie together. */
public final class Ids {

    private Ids() {
    }

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
