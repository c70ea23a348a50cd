package org.linli.web;

import org.linli.shared.Actor;

/** Who makes the request at hand. Implemented by the module that owns accounts. */
public interface CurrentActor {

    /** Never null; {@link Actor#ANONYMOUS} where nobody signed in. */
    Actor get();
}
