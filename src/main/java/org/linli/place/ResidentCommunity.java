package org.linli.place;

import java.util.Optional;
import org.linli.shared.Actor;

/** Where somebody said they live. Implemented by the module that keeps people's profiles. */
public interface ResidentCommunity {

    /** The twelve-digit code, empty where nothing was said. */
    Optional<String> communityOf(Actor actor);
}
