package org.linli.web;

import java.util.Optional;
import org.linli.shared.Actor;

/** What a module adds to the portal's first page: a fragment of its own for this actor, or nothing. */
public interface HomeCard {

    /** Small first. */
    int order();

    /** The fragment's template and model, or empty where the module has nothing to say to this actor. */
    Optional<Fragment> forHome(Actor actor);

    /**
     * @param template a JTE template with the parameters {@code page} and {@code model}
     */
    record Fragment(String template, Object model) {
    }
}
