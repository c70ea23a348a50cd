package org.linli.web;

import java.util.Optional;
import java.util.Set;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;

/** Who makes the request at hand. Implemented by the module that owns accounts. */
public interface CurrentActor {

    /** Never null; {@link Actor#ANONYMOUS} where nobody signed in. */
    Actor get();

    /** Where a machine calls with an API key: what the key may call. Empty for people. */
    default Optional<Set<ApiRight>> keyRights() {
        return Optional.empty();
    }

    /** Whose workbench it is: the centre or unit that they work for; empty for the district's people and for residents. */
    default String workplace(Texts t) {
        return "";
    }
}
